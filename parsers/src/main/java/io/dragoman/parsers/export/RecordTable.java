package io.dragoman.parsers.export;

import io.dragoman.dossier.Dossier;
import io.dragoman.event.AgendaItemLike;
import io.dragoman.event.MeetingLike;
import io.dragoman.event.StatementLike;
import io.dragoman.event.VisitLike;
import java.util.List;
import java.util.function.BiFunction;

/** The tables that a dossier can be laid out in. */
public enum RecordTable {
  /** One row per visit. */
  VISITS(
      VisitColumns.NAMES,
      (dossier, sources) ->
          dossier.facts(VisitLike.class).stream().map(v -> VisitColumns.of(v, sources)).toList()),
  /** One row per meeting. */
  MEETINGS(
      MeetingColumns.NAMES,
      (dossier, sources) ->
          dossier.facts(MeetingLike.class).stream()
              .map(meeting -> MeetingColumns.of(meeting, sources))
              .toList()),
  /** One row per topic. */
  AGENDA(
      AgendaColumns.NAMES,
      (dossier, sources) ->
          dossier.facts(AgendaItemLike.class).stream()
              .map(item -> AgendaColumns.of(item, sources))
              .toList()),
  /** One row per statement. */
  STATEMENTS(
      StatementColumns.NAMES,
      (dossier, sources) ->
          dossier.facts(StatementLike.class).stream()
              .map(statement -> StatementColumns.of(statement, sources))
              .toList()),
  /** One row per official. */
  OFFICIALS(
      OfficialColumns.NAMES,
      (dossier, sources) ->
          dossier.officials().stream()
              .map(official -> OfficialColumns.of(official, sources))
              .toList());

  private final List<String> header;
  private final BiFunction<Dossier, Sources, List<Row>> rows;

  RecordTable(List<String> header, BiFunction<Dossier, Sources, List<Row>> rows) {
    this.header = header;
    this.rows = rows;
  }

  List<String> header() {
    return header;
  }

  List<List<String>> rows(Dossier dossier, Sources sources) {
    return rows.apply(dossier, sources).stream().map(row -> row.cells(header.size())).toList();
  }
}
