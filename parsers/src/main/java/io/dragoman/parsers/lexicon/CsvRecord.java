package io.dragoman.parsers.lexicon;

/**
 * One record of a CSV file and where each of its cells begins.
 *
 * @param cells the cells, without quotation marks and surrounding blanks
 * @param lines the line of each cell, from 1
 * @param columns the column of each cell, from 1, in UTF-16 units
 */
record CsvRecord(String[] cells, int[] lines, int[] columns) {

  int size() {
    return cells.length;
  }

  /** An error about a cell; about the first one if there is no such cell. */
  LexiconException error(String file, int cell, String problem) {
    int index = cell >= 0 && cell < cells.length ? cell : 0;
    return new LexiconException(file, lines[index], columns[index], problem);
  }
}
