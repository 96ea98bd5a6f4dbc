package io.dragoman.examples.cli;

import io.dragoman.dossier.Dossier;
import io.dragoman.examples.report.ReportPage;
import io.dragoman.json.DragomanJson;
import io.dragoman.text.Article;
import java.io.IOException;
import java.io.PrintStream;

/** Text, JSON or flat facts, one article after another. */
final class PrintedResults implements ResultSink {

  private final Destination destination;
  private final OutputFormat format;
  private final boolean explain;
  private int pages;

  PrintedResults(Destination destination, OutputFormat format, boolean explain) {
    this.destination = destination;
    this.format = format;
    this.explain = explain;
  }

  @Override
  public void add(Article article, Dossier dossier) throws IOException {
    PrintStream out = destination.open();
    switch (format) {
      case TEXT -> new DossierPrinter(out, destination.ink(), explain).print(article, dossier);
      case JSON -> out.println(JsonText.wellFormed(DragomanJson.standard().writePretty(dossier)));
      case FACTS ->
          out.println(JsonText.line(FlatFacts.of(article.id().orElse("-"), article, dossier)));
      case HTML -> out.print(page(article, dossier));
      default -> throw new IllegalStateException(format + " is exported");
    }
  }

  private String page(Article article, Dossier dossier) {
    if (pages++ > 0) {
      throw new CommandFailure(
          ExitCode.USAGE, "html is one page for each article; several go to a folder (-o DIR)");
    }
    return ReportPage.render(article, dossier);
  }

  @Override
  public void finish() throws IOException {
    destination.finish();
  }
}
