package io.dragoman.parsers.export;

/** Text as it may stand in a cell of a table. */
final class Cell {

  private static final String FORMULA = "=+-@\t\r";

  private Cell() {}

  /**
   * Text on one line, which no spreadsheet takes for a formula: where it begins with one of {@code
   * = + - @}, a tab or a carriage return, an apostrophe goes before it.
   */
  static String of(String text) {
    String line = Phrasing.oneLine(text);
    boolean formula =
        !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
            || !line.isEmpty() && FORMULA.indexOf(line.charAt(0)) >= 0;
    return formula ? "'" + line : line;
  }
}
