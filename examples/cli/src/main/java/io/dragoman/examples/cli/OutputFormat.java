package io.dragoman.examples.cli;

import io.dragoman.parsers.export.BratExporter;
import io.dragoman.parsers.export.CalendarExporter;
import io.dragoman.parsers.export.CameoExporter;
import io.dragoman.parsers.export.Exporter;
import io.dragoman.parsers.export.PloverExporter;
import io.dragoman.parsers.export.RecordTable;
import io.dragoman.parsers.export.SchemaOrgExporter;
import io.dragoman.parsers.export.TableExporter;
import io.dragoman.parsers.export.WebAnnotationExporter;

/** In which form results are written. */
enum OutputFormat {
  /** For people. */
  TEXT("dossier.txt"),
  /** The whole dossier. */
  JSON("json"),
  /** Flat facts, one line for each article. */
  FACTS("jsonl"),
  /** A calendar. */
  ICS("ics"),
  /** Schema.org. */
  JSONLD("jsonld"),
  /** W3C Web Annotations. */
  ANNOTATIONS("annotations.jsonld"),
  /** Coded events in the columns of POLECAT. */
  PLOVER("plover.tsv"),
  /** Coded dyads in the columns of Phoenix. */
  CAMEO("cameo.tsv"),
  /** Standoff. */
  BRAT("ann"),
  /** A table with commas. */
  CSV("csv"),
  /** A table with tabs. */
  TSV("tsv"),
  /** A page to look at. */
  HTML("html");

  private final String extension;

  OutputFormat(String extension) {
    this.extension = extension;
  }

  /** The ending of the files, without a dot. */
  String extension() {
    return extension;
  }

  /** Whether the command itself writes the form, article by article. */
  boolean isPrinted() {
    return this == TEXT || this == JSON || this == FACTS || this == HTML;
  }

  /** Whether it is a table of one kind of record. */
  boolean isTable() {
    return this == CSV || this == TSV;
  }

  /** The exporter of a form that is not printed; of a table that of the given records. */
  Exporter exporter(RecordTable table) {
    return switch (this) {
      case ICS -> CalendarExporter.standard();
      case JSONLD -> SchemaOrgExporter.standard();
      case ANNOTATIONS -> WebAnnotationExporter.standard();
      case PLOVER -> PloverExporter.standard();
      case CAMEO -> CameoExporter.standard();
      case BRAT -> BratExporter.standard();
      case CSV -> TableExporter.csv(table);
      case TSV -> TableExporter.tsv(table);
      case TEXT, JSON, FACTS, HTML -> throw new IllegalStateException(this + " is printed");
    };
  }
}
