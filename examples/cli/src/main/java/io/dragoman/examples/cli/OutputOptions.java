package io.dragoman.examples.cli;

import io.dragoman.parsers.export.RecordTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** In which form results are written, and where to. */
final class OutputOptions {

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = {
        "text         for people (the default)",
        "json         the whole dossier with its evidence",
        "facts        the flat facts, one line, offsets in code points",
        "ics          a calendar (iCalendar) of visits, stops and meetings",
        "jsonld       schema.org JSON-LD: events, persons, quotations",
        "annotations  W3C Web Annotations, one for each piece of evidence",
        "plover       coded events, tabs between the columns of POLECAT",
        "cameo        coded dyads, tabs between the columns of Phoenix",
        "brat         brat standoff",
        "csv, tsv     a table for a spreadsheet, see --table",
        "html         a page to look at"
      })
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description = {
        "Writes to a file, or, with a folder (or a name that ends in /), a file for each article,"
            + " of csv and tsv a file for each table."
      })
  private Optional<String> output = Optional.empty();

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      description = {
        "Which records csv and tsv print: visits (the default), meetings, agenda, statements or"
            + " officials."
      })
  private Optional<RecordTable> table = Optional.empty();

  @Option(
      names = {"-e", "--explain"},
      description = "With text: also the evidence of every record and the rule that found it.")
  private boolean explain;

  /** Opens the place where results go. */
  ResultSink open(Terminal terminal) {
    check();
    ExportNotes notes = new ExportNotes(terminal);
    if (output.isEmpty()) {
      return sink(new Destination.Stream(terminal.out(), Ink.of(terminal)), notes);
    }
    String name = output.get();
    Path path = Path.of(name);
    if (name.endsWith("/") || Files.isDirectory(path)) {
      if (format == OutputFormat.HTML) {
        return new PageFolder(path);
      }
      return format.isPrinted()
          ? new PrintedFolder(path, format, explain)
          : new ExportedFolder(path, format, notes);
    }
    return sink(new Destination.File(path), notes);
  }

  private ResultSink sink(Destination destination, ExportNotes notes) {
    return format.isPrinted()
        ? new PrintedResults(destination, format, explain)
        : new ExportedResults(
            destination, format.exporter(table.orElse(RecordTable.VISITS)), notes);
  }

  private void check() {
    if (explain && format != OutputFormat.TEXT) {
      throw new CommandFailure(
          ExitCode.USAGE, "--explain goes with --format text; json has the evidence always");
    }
    if (table.isPresent() && !format.isTable()) {
      throw new CommandFailure(ExitCode.USAGE, "--table goes with --format csv or tsv");
    }
  }
}
