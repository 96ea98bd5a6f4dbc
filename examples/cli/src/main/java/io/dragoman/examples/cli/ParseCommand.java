package io.dragoman.examples.cli;

import io.dragoman.dossier.Dossier;
import io.dragoman.json.DragomanJson;
import io.dragoman.parsers.ArticleParser;
import io.dragoman.text.Article;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads one article and prints what it says. */
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    description = "Reads one article and prints its visits, meetings, agenda and statements.")
final class ParseCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ArticleInput input = new ArticleInput();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = {
        "text   for people (the default)",
        "json   the whole dossier with its evidence",
        "facts  the flat facts, one line, offsets in code points"
      })
  private Format format = Format.TEXT;

  ParseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Article article = input.read(terminal);
    Dossier dossier = Refusal.reported(() -> ArticleParser.standard().parse(article));
    switch (format) {
      case TEXT -> new DossierPrinter(terminal.out(), Ink.of(terminal)).print(article, dossier);
      case JSON ->
          terminal.out().println(JsonText.wellFormed(DragomanJson.standard().writePretty(dossier)));
      case FACTS ->
          terminal
              .out()
              .println(JsonText.line(FlatFacts.of(article.id().orElse("-"), article, dossier)));
    }
    return ExitCode.OK;
  }

  /** What can be printed. */
  enum Format {
    TEXT,
    JSON,
    FACTS
  }
}
