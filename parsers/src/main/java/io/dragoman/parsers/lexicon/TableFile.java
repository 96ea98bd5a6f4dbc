package io.dragoman.parsers.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A lexicon file, read and checked against the type of its table. */
final class TableFile {

  private static final String TABLE_COMMENT = "table:";

  private final LexiconSource source;
  private final CsvParser.Content content;

  private TableFile(LexiconSource source, CsvParser.Content content) {
    this.source = source;
    this.content = content;
  }

  static TableFile parse(LexiconSource source) {
    return new TableFile(source, CsvParser.parse(source.name(), source.text()));
  }

  /**
   * The table it belongs to: a comment {@code # table: NAME}, or the file's name without its end.
   */
  String tableName() {
    for (String comment : content.comments()) {
      if (comment.startsWith(TABLE_COMMENT)) {
        return comment.substring(TABLE_COMMENT.length()).strip();
      }
    }
    String name = source.name();
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return last.endsWith(".csv") ? last.substring(0, last.length() - 4) : last;
  }

  LexiconException problem(String problem) {
    return new LexiconException(source.name(), 1, 1, problem);
  }

  /** The rows in order; every one has a cell for every column. */
  List<LexiconRow> rows(TableType<?> type) {
    if (content.records().isEmpty()) {
      throw problem("no header; expected the columns " + type.columns());
    }
    Map<String, Integer> columns = checkedColumns(content.records().get(0), type);
    List<LexiconRow> rows = new ArrayList<>(content.records().size());
    for (int i = 1; i < content.records().size(); i++) {
      CsvRecord cells = content.records().get(i);
      LexiconRow row = new LexiconRow(source.name(), columns, cells);
      if (cells.size() != columns.size()) {
        String counts = cells.size() + " cells where the header has " + columns.size();
        throw row.error("phrase", counts);
      }
      rows.add(row);
    }
    return rows;
  }

  /** The rows by what tells them apart; no two are alike. */
  Map<List<String>, LexiconRow> distinctRows(TableType<?> type) {
    Map<List<String>, LexiconRow> distinct = new LinkedHashMap<>();
    for (LexiconRow row : rows(type)) {
      LexiconRow twin = distinct.putIfAbsent(type.keyOf(row), row);
      if (twin != null) {
        throw row.error("phrase", "'" + row.phrase() + "' stands already in " + twin.position());
      }
    }
    return distinct;
  }

  private Map<String, Integer> checkedColumns(CsvRecord header, TableType<?> type) {
    List<String> known = type.columns();
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      String column = header.cell(i);
      if (!known.contains(column)) {
        String problem = "table '" + type + "' has no column '" + column + "', only " + known;
        throw header.error(source.name(), i, problem);
      }
      if (columns.putIfAbsent(column, i) != null) {
        throw header.error(source.name(), i, "the column '" + column + "' stands twice");
      }
    }
    if (!columns.containsKey("phrase")) {
      throw header.error(source.name(), 0, "the column 'phrase' is missing");
    }
    return columns;
  }
}
