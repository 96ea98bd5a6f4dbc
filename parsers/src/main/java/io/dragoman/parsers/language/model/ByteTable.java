package io.dragoman.parsers.language.model;

/** A table of rows in bytes with one scale for each row: a quarter of the memory of floats. */
final class ByteTable {

  private final byte[] values;
  private final float[] scales;
  private final int columns;

  ByteTable(byte[] values, float[] scales) {
    this.values = values;
    this.scales = scales;
    columns = scales.length == 0 ? 0 : values.length / scales.length;
  }

  int rows() {
    return scales.length;
  }

  int columns() {
    return columns;
  }

  /** Adds a row to an array. */
  void addRow(int row, float[] target) {
    float scale = scales[row];
    int start = row * columns;
    for (int i = 0; i < columns; i++) {
      target[i] += scale * values[start + i];
    }
  }

  /** All rows as floats. */
  Matrix toMatrix() {
    float[][] rows = new float[scales.length][columns];
    for (int row = 0; row < rows.length; row++) {
      addRow(row, rows[row]);
    }
    return new Matrix(rows, columns);
  }
}
