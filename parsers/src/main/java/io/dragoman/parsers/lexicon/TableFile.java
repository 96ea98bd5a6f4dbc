package io.dragoman.parsers.lexicon;

import io.dragoman.parsers.lexicon.CsvParser.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  /** The rows in order, no two of them alike. */
  List<LexiconRow> rows(TableType<?> type) {
    if (content.records().isEmpty()) {
      throw problem("no header; expected the columns " + type.columns());
    }
    List<Cell> header = content.records().get(0);
    List<String> columns = checkedColumns(header, type);
    List<LexiconRow> rows = new ArrayList<>(content.records().size());
    Map<List<String>, LexiconRow> known = new HashMap<>();
    for (List<Cell> cells : content.records().subList(1, content.records().size())) {
      LexiconRow row = new LexiconRow(source.name(), columns, cells);
      if (cells.size() != columns.size()) {
        String counts = cells.size() + " cells where the header has " + columns.size();
        throw row.error("phrase", counts);
      }
      LexiconRow twin = known.putIfAbsent(type.keyOf(row), row);
      if (twin != null) {
        throw row.error("phrase", "'" + row.phrase() + "' stands already in " + twin.position());
      }
      rows.add(row);
    }
    return rows;
  }

  private List<String> checkedColumns(List<Cell> header, TableType<?> type) {
    List<String> known = type.columns();
    List<String> columns = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Cell cell : header) {
      if (!known.contains(cell.text())) {
        String problem = "table '" + type + "' has no column '" + cell.text() + "', only " + known;
        throw new LexiconException(source.name(), cell.line(), cell.column(), problem);
      }
      if (!seen.add(cell.text())) {
        String problem = "the column '" + cell.text() + "' stands twice";
        throw new LexiconException(source.name(), cell.line(), cell.column(), problem);
      }
      columns.add(cell.text());
    }
    if (!seen.contains("phrase")) {
      Cell first = header.get(0);
      String problem = "the column 'phrase' is missing";
      throw new LexiconException(source.name(), first.line(), first.column(), problem);
    }
    return List.copyOf(columns);
  }
}
