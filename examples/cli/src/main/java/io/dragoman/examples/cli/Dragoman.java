package io.dragoman.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The {@code dragoman} command: reads articles and prints what they say. */
@Command(
    name = "dragoman",
    version = "dragoman 0.1.0-SNAPSHOT",
    mixinStandardHelpOptions = true,
    description = "Reads news about diplomacy and prints who visits whom, when, and who said what.",
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dragoman parse article.txt --published 2024-04-21",
      "  dragoman parse - --format json < article.txt",
      "  dragoman parse article.txt --format ics -o visits.ics",
      "  dragoman explain article.txt --published 2024-04-21",
      "  dragoman report article.txt --published 2024-04-21 -o page.html",
      "  dragoman batch < articles.jsonl > facts.jsonl",
      "  dragoman lexicon check my-offices.csv",
      "  source <(dragoman generate-completion)"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything went well",
      "1:batch, report: some articles could not be read, all others were; lexicon check: problems"
          + " found",
      "2:wrong option or argument, such as a wrong date",
      "3:a file is missing or cannot be read",
      "4:a file is not UTF-8 text",
      "5:the article is longer than the limit",
      "6:the output cannot be written",
      "70:a defect of this program"
    })
final class Dragoman {

  private Dragoman() {}

  /**
   * Runs the command and ends the process with its exit code.
   *
   * @param arguments the words after the command's name
   */
  public static void main(String[] arguments) {
    Terminal terminal = Terminal.ofProcess();
    int exitCode = run(terminal, arguments);
    terminal.out().flush();
    System.exit(exitCode);
  }

  /** Runs the command on the given streams. */
  static int run(Terminal terminal, String... arguments) {
    CommandLine command =
        new CommandLine(new Dragoman())
            .addSubcommand(new ParseCommand(terminal))
            .addSubcommand(new ExplainCommand(terminal))
            .addSubcommand(new ReportCommand(terminal))
            .addSubcommand(new BatchCommand(terminal))
            .addSubcommand(new ConlluCommand(terminal))
            .addSubcommand(new LexiconCommand(terminal))
            .addSubcommand(new ManCommand(terminal))
            .addSubcommand(new AutoComplete.GenerateCompletion());
    command
        .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.styled() ? Ansi.ON : Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Dragoman::explainUsage)
        .setExecutionExceptionHandler((failure, line, parsed) -> report(terminal, failure));
    int exitCode = command.execute(arguments);
    terminal.out().flush();
    terminal.err().flush();
    return exitCode;
  }

  private static int explainUsage(ParameterException failure, String[] arguments) {
    CommandLine line = failure.getCommandLine();
    line.getErr().println("dragoman: " + oneLine(failure.getMessage()));
    line.getErr().println("Try '" + line.getCommandSpec().qualifiedName() + " --help' for more.");
    return ExitCode.USAGE;
  }

  private static int report(Terminal terminal, Exception failure) {
    if (failure instanceof CommandFailure known) {
      terminal.err().println("dragoman: " + oneLine(known.getMessage()));
      return known.exitCode();
    }
    terminal.err().println("dragoman: this is a defect, please report it: " + failure);
    failure.printStackTrace(terminal.err());
    return ExitCode.DEFECT;
  }

  private static String oneLine(@Nullable String message) {
    return message == null ? "" : message.replaceAll("\\s*\\R\\s*", " ");
  }
}
