package io.dragoman.examples.cli;

import io.dragoman.dossier.Dossier;
import io.dragoman.parsers.ArticleParser;
import io.dragoman.text.Article;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads one article and prints what it says. */
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    description = "Reads one article and prints its visits, meetings, agenda and statements.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dragoman parse article.txt -p 2024-04-21",
      "  dragoman parse article.txt -p 2024-04-21 --explain",
      "  dragoman parse article.txt -f ics -o visits.ics",
      "  dragoman parse article.txt -f csv --table statements",
      "  dragoman parse article.txt -f brat -o annotations/"
    })
final class ParseCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ArticleInput input = new ArticleInput();

  @Mixin private OutputOptions output = new OutputOptions();

  ParseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ResultSink results = output.open(terminal);
    Article article = input.read(terminal);
    Dossier dossier = Refusal.reported(() -> ArticleParser.standard().parse(article));
    try {
      results.add(article, dossier);
      results.finish();
    } catch (IOException e) {
      throw CommandFailure.unwritable(e);
    }
    return ExitCode.OK;
  }
}
