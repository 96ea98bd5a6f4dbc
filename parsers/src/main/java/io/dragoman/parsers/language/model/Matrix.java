package io.dragoman.parsers.language.model;

/**
 * A dense matrix in rows. Its one loop is written so that the virtual machine runs it on vector
 * registers: four rows at a time, each its own array, all indexed alike.
 */
public final class Matrix {

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
   * Adds the products of many row vectors and this matrix.
   *
   * @param x row vectors
   * @param start what every result starts with
   * @return for each of them {@code start} plus its product
   */
  public float[][] products(float[][] x, float[] start) {
    float[][] y = new float[x.length][];
    for (int t = 0; t < x.length; t++) {
      y[t] = start.clone();
      addProduct(x[t], y[t]);
    }
    return y;
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
