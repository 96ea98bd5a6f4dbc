package io.dragoman.examples.cli;

import io.dragoman.parsers.lexicon.Lexicon;
import io.dragoman.parsers.lexicon.LexiconException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Looks after lexicon files. */
@Command(
    name = "lexicon",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Looks after lexicon files.")
final class LexiconCommand {

  private final Terminal terminal;

  LexiconCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Adds a file to the standard tables and says what is wrong with it. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = {
        "Reads a lexicon file on top of the standard tables and runs all examples.",
        "Problems are printed as FILE:LINE:COLUMN: what is wrong."
      })
  int check(@Parameters(paramLabel = "FILE", description = "A CSV file in UTF-8.") Path file) {
    if (!Files.isReadable(file)) {
      throw new CommandFailure(ExitCode.UNREADABLE, "there is no readable file " + file);
    }
    List<String> problems = problems(file);
    problems.forEach(terminal.out()::println);
    if (problems.isEmpty()) {
      terminal.out().println(file + " is fine");
    }
    return problems.isEmpty() ? ExitCode.OK : ExitCode.PROBLEMS;
  }

  private static List<String> problems(Path file) {
    try {
      return Lexicon.builder().add(file).build().failingExamples();
    } catch (LexiconException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }
}
