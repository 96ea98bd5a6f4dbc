package io.dragoman.examples.cli;

import io.dragoman.parsers.ArticleParser;
import io.dragoman.text.Article;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows, sentence by sentence, which rule found what, and what almost matched. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Shows, sentence by sentence, which rule found what (+) and what almost matched (~).",
    })
final class ExplainCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ArticleInput input = new ArticleInput();

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Article article = input.read(terminal);
    ExplanationPrinter printer =
        new ExplanationPrinter(terminal.out(), Ink.of(terminal), article.text());
    printer.print(Refusal.reported(() -> ArticleParser.standard().explain(article)));
    return ExitCode.OK;
  }
}
