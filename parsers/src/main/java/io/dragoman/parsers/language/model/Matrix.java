package io.dragoman.parsers.language.model;

/**
 * A dense matrix in rows. Its one loop is written so that the virtual machine runs it on vector
 * registers: four rows at a time, each its own array, all indexed alike. Many vectors are
 * multiplied in tiles, so that four rows and the results of a tile stay in the nearest cache.
 */
public final class Matrix {

  /** How many vectors are multiplied with four rows before the next four are fetched. */
  private static final int TILE = 10;

  private final float[][] rows;
  private final int columns;

  /**
   * Wraps rows without copying them.
   *
   * @param rows arrays of equal length
   * @param columns their length
   */
  public Matrix(float[][] rows, int columns) {
    for (float[] row : rows) {
      if (row.length != columns) {
        throw new IllegalArgumentException(
            "a row of " + row.length + " numbers in a matrix of " + columns + " columns");
      }
    }
    this.rows = rows;
    this.columns = columns;
  }

  /**
   * Puts matrices side by side.
   *
   * @param matrices with equally many rows
   * @return a matrix with all their columns
   */
  static Matrix beside(Matrix... matrices) {
    float[][] rows = new float[matrices[0].rows.length][];
    for (int r = 0; r < rows.length; r++) {
      float[][] parts = new float[matrices.length][];
      for (int k = 0; k < parts.length; k++) {
        parts[k] = matrices[k].rows[r];
      }
      rows[r] = joined(parts);
    }
    return new Matrix(rows, rows[0].length);
  }

  /**
   * Joins arrays.
   *
   * @param parts the arrays in their order
   * @return one array of all their numbers
   */
  static float[] joined(float[]... parts) {
    int length = 0;
    for (float[] part : parts) {
      length += part.length;
    }
    float[] all = new float[length];
    int at = 0;
    for (float[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  /**
   * The number of rows.
   *
   * @return rows
   */
  public int rows() {
    return rows.length;
  }

  /**
   * The number of columns.
   *
   * @return columns
   */
  public int columns() {
    return columns;
  }

  /**
   * One row.
   *
   * @param index its number
   * @return the row itself, not a copy
   */
  public float[] row(int index) {
    return rows[index];
  }

  /**
   * Adds the product of a row vector and this matrix.
   *
   * @param x at least as many numbers as there are rows
   * @param y as many numbers as there are columns; the product is added to them
   */
  public void addProduct(float[] x, float[] y) {
    int i = 0;
    for (; i + 4 <= rows.length; i += 4) {
      float a = x[i];
      float b = x[i + 1];
      float c = x[i + 2];
      float d = x[i + 3];
      if (a != 0 || b != 0 || c != 0 || d != 0) {
        add(rows[i], rows[i + 1], rows[i + 2], rows[i + 3], a, b, c, d, y, columns);
      }
    }
    for (; i < rows.length; i++) {
      add(rows[i], x[i], y, columns);
    }
  }

  /**
   * Multiplies many row vectors and this matrix.
   *
   * @param x row vectors
   * @param count how many of them
   * @param start what every result starts with
   * @param y is set to {@code start} plus the product for each of them
   */
  public void products(float[][] x, int count, float[] start, float[][] y) {
    products(rows, columns, x, count, start, y);
  }

  /** The same for a matrix whose rows may be longer than it has columns. */
  static void products(
      float[][] rows, int columns, float[][] x, int count, float[] start, float[][] y) {
    for (int from = 0; from < count; from += TILE) {
      int to = Math.min(count, from + TILE);
      for (int t = from; t < to; t++) {
        System.arraycopy(start, 0, y[t], 0, columns);
      }
      int i = 0;
      for (; i + 4 <= rows.length; i += 4) {
        float[] p = rows[i];
        float[] q = rows[i + 1];
        float[] r = rows[i + 2];
        float[] s = rows[i + 3];
        for (int t = from; t < to; t++) {
          float[] v = x[t];
          add(p, q, r, s, v[i], v[i + 1], v[i + 2], v[i + 3], y[t], columns);
        }
      }
      for (; i < rows.length; i++) {
        for (int t = from; t < to; t++) {
          add(rows[i], x[t][i], y[t], columns);
        }
      }
    }
  }

  /**
   * Adds a multiple of one array to another.
   *
   * @param row the array to add
   * @param factor what to multiply it with
   * @param y the array to add to
   * @param length how many numbers
   */
  public static void add(float[] row, float factor, float[] y, int length) {
    for (int j = 0; j < length; j++) {
      y[j] += factor * row[j];
    }
  }

  private static void add(
      float[] p,
      float[] q,
      float[] r,
      float[] s,
      float a,
      float b,
      float c,
      float d,
      float[] y,
      int length) {
    for (int j = 0; j < length; j++) {
      y[j] += (a * p[j] + b * q[j]) + (c * r[j] + d * s[j]);
    }
  }
}
