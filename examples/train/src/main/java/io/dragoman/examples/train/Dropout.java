package io.dragoman.examples.train;

import java.util.Random;

/** Switches off a random part of the columns of all rows, the same ones throughout a sentence. */
final class Dropout {

  private final float[] mask;

  Dropout(int columns, float rate, Random random) {
    mask = new float[columns];
    for (int i = 0; i < columns; i++) {
      mask[i] = random.nextFloat() < rate ? 0 : 1 / (1 - rate);
    }
  }

  /** A masked copy. */
  float[][] masked(float[][] rows) {
    float[][] copy = new float[rows.length][];
    for (int t = 0; t < rows.length; t++) {
      copy[t] = rows[t].clone();
    }
    mask(copy);
    return copy;
  }

  /** Masks in place. */
  void mask(float[][] rows) {
    for (float[] row : rows) {
      for (int i = 0; i < mask.length; i++) {
        row[i] *= mask[i];
      }
    }
  }
}
