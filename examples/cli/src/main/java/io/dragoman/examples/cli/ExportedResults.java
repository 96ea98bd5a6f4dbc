package io.dragoman.examples.cli;

import io.dragoman.dossier.Dossier;
import io.dragoman.parsers.export.Exporter;
import io.dragoman.text.Article;
import java.io.IOException;

/** All articles in one file of a standard: one calendar, one table, one graph. */
final class ExportedResults implements ResultSink {

  private final Destination destination;
  private final Exporter exporter;
  private final ExportNotes notes;
  private final Gathered gathered = new Gathered();

  ExportedResults(Destination destination, Exporter exporter, ExportNotes notes) {
    this.destination = destination;
    this.exporter = exporter;
    this.notes = notes;
  }

  @Override
  public void add(Article article, Dossier dossier) {
    gathered.add(article, dossier);
  }

  @Override
  public void finish() throws IOException {
    try {
      notes.add(exporter.write(gathered.dossier(), gathered.articles(), destination.open()));
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(ExitCode.USAGE, e.getMessage() + " (-o DIR does)");
    }
    destination.finish();
    notes.print();
  }
}
