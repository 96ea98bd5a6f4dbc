package io.dragoman.parsers.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * One record of a CSV file and where its cells begin. Cells without quotation marks are cut out of
 * the file's text only when they are asked for, because most of a standard table's cells never are.
 */
final class CsvRecord {

  private final String text;
  private final int line;
  private final int lineStart;
  private final int[] begins;
  private final int[] ends;
  private final @Nullable String[] cells;

  /**
   * Makes a record.
   *
   * @param text the file's text
   * @param line the line on which the record begins, from 1
   * @param lineStart where that line begins in the text
   * @param begins where each cell begins in the text
   * @param ends where each cell ends in the text
   * @param cells the values of cells with quotation marks, null for the others
   */
  CsvRecord(
      String text, int line, int lineStart, int[] begins, int[] ends, @Nullable String[] cells) {
    this.text = text;
    this.line = line;
    this.lineStart = lineStart;
    this.begins = begins;
    this.ends = ends;
    this.cells = cells;
  }

  int size() {
    return begins.length;
  }

  int line() {
    return line;
  }

  /** A cell without quotation marks and surrounding blanks. */
  String cell(int index) {
    @Nullable String quoted = cells[index];
    return quoted != null ? quoted : text.substring(begins[index], ends[index]).strip();
  }

  /** An error about a cell; about the first one if there is no such cell. */
  LexiconException error(String file, int cell, String problem) {
    int begin = begins[cell >= 0 && cell < size() ? cell : 0];
    int cellLine = line;
    int cellLineStart = lineStart;
    for (int end = text.indexOf('\n', lineStart); end >= 0 && end < begin; ) {
      cellLine++;
      cellLineStart = end + 1;
      end = text.indexOf('\n', cellLineStart);
    }
    return new LexiconException(file, cellLine, begin - cellLineStart + 1, problem);
  }
}
