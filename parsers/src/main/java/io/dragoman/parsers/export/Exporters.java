package io.dragoman.parsers.export;

import java.util.List;
import java.util.Optional;

/** The exporters of this library, by name. */
public final class Exporters {

  private static final List<Exporter> ALL =
      List.of(
          CalendarExporter.standard(),
          SchemaOrgExporter.standard(),
          WebAnnotationExporter.standard(),
          PloverExporter.standard(),
          CameoExporter.standard(),
          BratExporter.standard(),
          TableExporter.csv(RecordTable.VISITS),
          TableExporter.csv(RecordTable.MEETINGS),
          TableExporter.csv(RecordTable.AGENDA),
          TableExporter.csv(RecordTable.STATEMENTS),
          TableExporter.csv(RecordTable.OFFICIALS),
          TableExporter.tsv(RecordTable.VISITS),
          TableExporter.tsv(RecordTable.MEETINGS),
          TableExporter.tsv(RecordTable.AGENDA),
          TableExporter.tsv(RecordTable.STATEMENTS),
          TableExporter.tsv(RecordTable.OFFICIALS));

  private Exporters() {}

  /**
   * Returns all of them.
   *
   * @return the exporters, no two with the same name
   */
  public static List<Exporter> all() {
    return ALL;
  }

  /**
   * Looks for an exporter by its name.
   *
   * @param name the name, such as {@code ics} or {@code visits.csv}
   * @return the exporter, if there is one
   */
  public static Optional<Exporter> find(String name) {
    return ALL.stream().filter(exporter -> exporter.name().equals(name)).findFirst();
  }
}
