package io.dragoman.parsers.language.model;

import java.util.Arrays;

/** Rows of numbers that are used again for one sentence after the other. */
final class Rows {

  private final int width;
  private float[][] rows = {};

  Rows(int width) {
    this.width = width;
  }

  /** At least so many rows, with whatever numbers they last held. */
  float[][] atLeast(int count) {
    if (rows.length < count) {
      int before = rows.length;
      rows = Arrays.copyOf(rows, Math.max(count, Math.min(2 * before, count + 16)));
      for (int i = before; i < rows.length; i++) {
        rows[i] = new float[width];
      }
    }
    return rows;
  }
}
