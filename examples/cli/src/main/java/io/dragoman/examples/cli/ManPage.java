package io.dragoman.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of a command and its subcommands, in the man macros of roff. */
final class ManPage {

  private final CommandSpec root;
  private final StringBuilder page = new StringBuilder();

  ManPage(CommandSpec root) {
    this.root = root;
  }

  String text() {
    page.setLength(0);
    String name = root.name();
    String[] version = root.version();
    macro("TH", name.toUpperCase(Locale.ROOT), "1", "", version.length == 0 ? "" : version[0]);
    macro("SH", "NAME");
    line(name + " - " + String.join(" ", root.usageMessage().description()));
    macro("SH", "SYNOPSIS");
    synopsis(root);
    root.subcommands().values().forEach(command -> synopsis(command.getCommandSpec()));
    macro("SH", "OPTIONS");
    options(root);
    macro("SH", "COMMANDS");
    root.subcommands().values().forEach(this::command);
    macro("SH", "EXIT STATUS");
    exitCodes(root.usageMessage().exitCodeList());
    macro("SH", "ENVIRONMENT");
    macro("TP");
    line("NO_COLOR");
    line("If it is set and not empty, nothing is coloured. Otherwise only a terminal is.");
    examples(root.usageMessage().footer());
    return page.toString();
  }

  private void synopsis(CommandSpec command) {
    String usage =
        new CommandLine.Help(
                command, CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .synopsis(0);
    line(usage.replaceAll("\\s+", " ").strip());
    macro("br");
  }

  private void command(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    macro("SS", spec.qualifiedName());
    paragraph(spec.usageMessage().description());
    options(spec);
    command.getSubcommands().values().forEach(this::command);
    examples(spec.usageMessage().footer());
  }

  private void options(CommandSpec spec) {
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      macro("TP");
      line(parameter.paramLabel());
      paragraph(parameter.description());
    }
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        macro("TP");
        String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
        line(String.join(", ", option.names()) + value);
        paragraph(option.description());
      }
    }
  }

  private void exitCodes(Map<String, String> codes) {
    codes.forEach(
        (code, meaning) -> {
          macro("TP");
          line(code);
          line(meaning);
        });
  }

  /** Examples keep their lines and get the name of the part in a section of the whole page only. */
  private void examples(String[] lines) {
    if (lines.length == 0) {
      return;
    }
    macro("PP");
    line("Examples:");
    verbatim(List.of(lines));
  }

  /** Text; where its lines stand in columns, as they are. */
  private void paragraph(String[] lines) {
    boolean columns = lines.length > 2 && List.of(lines).stream().allMatch(s -> s.contains("  "));
    if (columns) {
      verbatim(List.of(lines));
      return;
    }
    for (String line : lines) {
      line(line.replace("%n", " "));
    }
  }

  private void verbatim(List<String> lines) {
    macro("nf");
    lines.forEach(this::line);
    macro("fi");
  }

  private void macro(String name, String... arguments) {
    page.append('.').append(name);
    for (String argument : arguments) {
      page.append(" \"").append(escaped(argument).replace("\"", "\\(dq")).append('"');
    }
    page.append('\n');
  }

  private void line(String text) {
    String escaped = escaped(text);
    boolean control = escaped.startsWith(".") || escaped.startsWith("'");
    page.append(control ? "\\&" : "").append(escaped).append('\n');
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-");
  }
}
