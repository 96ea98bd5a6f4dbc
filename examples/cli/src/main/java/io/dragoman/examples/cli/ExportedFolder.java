package io.dragoman.examples.cli;

import io.dragoman.dossier.Dossier;
import io.dragoman.parsers.export.BratExporter;
import io.dragoman.parsers.export.Exporter;
import io.dragoman.parsers.export.RecordTable;
import io.dragoman.parsers.export.TableExporter;
import io.dragoman.text.Article;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder with a file of a standard for each article; of tables with a file for each table; of
 * brat with the text beside the standoff, and the configuration.
 */
final class ExportedFolder implements ResultSink {

  private final Path folder;
  private final OutputFormat format;
  private final ExportNotes notes;
  private final FileNames names = new FileNames();
  private final Map<RecordTable, Destination> tables = new LinkedHashMap<>();

  ExportedFolder(Path folder, OutputFormat format, ExportNotes notes) {
    this.folder = folder;
    this.format = format;
    this.notes = notes;
  }

  @Override
  public void add(Article article, Dossier dossier) throws IOException {
    Files.createDirectories(folder);
    if (format.isTable()) {
      for (RecordTable table : RecordTable.values()) {
        table(table).writeRows(dossier, List.of(article), destination(table).open());
      }
      return;
    }
    String name = names.of(article);
    Destination file = new Destination.File(folder.resolve(name + "." + format.extension()));
    Exporter exporter = format.exporter(RecordTable.VISITS);
    notes.add(exporter.write(dossier, List.of(article), file.open()));
    file.finish();
    if (format == OutputFormat.BRAT) {
      text(name + ".txt", article.text());
    }
  }

  private TableExporter table(RecordTable table) {
    return format == OutputFormat.CSV ? TableExporter.csv(table) : TableExporter.tsv(table);
  }

  private Destination destination(RecordTable table) throws IOException {
    Destination known = tables.get(table);
    if (known != null) {
      return known;
    }
    Destination opened = new Destination.File(folder.resolve(table(table).fileExtension()));
    table(table).writeHeader(opened.open());
    tables.put(table, opened);
    return opened;
  }

  private void text(String name, String text) throws IOException {
    Destination file = new Destination.File(folder.resolve(name));
    PrintStream out = file.open();
    out.print(text);
    file.finish();
  }

  @Override
  public void finish() throws IOException {
    Files.createDirectories(folder);
    if (format == OutputFormat.BRAT) {
      text("annotation.conf", BratExporter.configuration());
    }
    if (format.isTable()) {
      for (RecordTable table : RecordTable.values()) {
        destination(table).finish();
      }
    }
    notes.print();
  }
}
