package io.dragoman.examples.train;

/** Cuts off what is negative. */
final class Relu {

  private Relu() {}

  /** Forward, in place. */
  static float[][] of(float[][] rows) {
    for (float[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        row[i] = Math.max(0, row[i]);
      }
    }
    return rows;
  }

  /** Back, in place: no gradient where nothing came out. */
  static float[][] back(float[][] rows, float[][] dRows) {
    for (int t = 0; t < rows.length; t++) {
      for (int i = 0; i < rows[t].length; i++) {
        if (rows[t][i] <= 0) {
          dRows[t][i] = 0;
        }
      }
    }
    return dRows;
  }
}
