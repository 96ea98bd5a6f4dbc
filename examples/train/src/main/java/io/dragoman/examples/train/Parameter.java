package io.dragoman.examples.train;

import io.dragoman.parsers.language.model.Matrix;
import java.util.BitSet;
import java.util.Random;

/** A table of numbers to learn, with its gradient and what Adam remembers of earlier gradients. */
final class Parameter {

  private static final float MEAN_DECAY = 0.9f;
  private static final float SQUARE_DECAY = 0.95f;
  private static final float TINY = 1e-8f;

  private final float[][] values;
  private final float[][] gradients;
  private final float[][] means;
  private final float[][] squares;
  private final int columns;
  private final BitSet touched = new BitSet();
  private boolean transposedIsFresh;
  private final float[][] transposed;

  Parameter(int rows, int columns) {
    this.columns = columns;
    values = new float[rows][columns];
    gradients = new float[rows][columns];
    means = new float[rows][columns];
    squares = new float[rows][columns];
    transposed = new float[columns][rows];
  }

  /** Fills it evenly from -range to range. */
  Parameter fill(Random random, double range) {
    for (float[] row : values) {
      for (int i = 0; i < columns; i++) {
        row[i] = (float) ((2 * random.nextDouble() - 1) * range);
      }
    }
    return this;
  }

  int rows() {
    return values.length;
  }

  float[][] values() {
    return values;
  }

  Matrix matrix() {
    return new Matrix(values, columns);
  }

  /** Its transpose, made anew after each step. */
  Matrix transposed() {
    if (!transposedIsFresh) {
      for (int r = 0; r < values.length; r++) {
        for (int c = 0; c < columns; c++) {
          transposed[c][r] = values[r][c];
        }
      }
      transposedIsFresh = true;
    }
    return new Matrix(transposed, values.length);
  }

  /** The gradient of a row, to be added to. */
  float[] gradient(int row) {
    touched.set(row);
    return gradients[row];
  }

  /** The squared length of the gradient. */
  double squaredGradient() {
    double sum = 0;
    for (int r = touched.nextSetBit(0); r >= 0; r = touched.nextSetBit(r + 1)) {
      for (float g : gradients[r]) {
        sum += (double) g * g;
      }
    }
    return sum;
  }

  /**
   * One step of Adam (Kingma and Ba, 2015) over the rows that have a gradient, which is cleared.
   *
   * @param rate the learning rate
   * @param scale what to multiply the gradient with
   * @param step the number of the step, from 1
   */
  void step(float rate, float scale, int step) {
    float meanScale = (float) (1 / (1 - StrictMath.pow(MEAN_DECAY, step)));
    float squareScale = (float) (1 / (1 - StrictMath.pow(SQUARE_DECAY, step)));
    for (int r = touched.nextSetBit(0); r >= 0; r = touched.nextSetBit(r + 1)) {
      step(values[r], gradients[r], means[r], squares[r], rate, scale, meanScale, squareScale);
    }
    touched.clear();
    transposedIsFresh = false;
  }

  private static void step(
      float[] value,
      float[] gradient,
      float[] mean,
      float[] square,
      float rate,
      float scale,
      float meanScale,
      float squareScale) {
    for (int i = 0; i < value.length; i++) {
      float g = gradient[i] * scale;
      mean[i] = MEAN_DECAY * mean[i] + (1 - MEAN_DECAY) * g;
      square[i] = SQUARE_DECAY * square[i] + (1 - SQUARE_DECAY) * g * g;
      value[i] -= rate * mean[i] * meanScale / ((float) Math.sqrt(square[i] * squareScale) + TINY);
      gradient[i] = 0;
    }
  }
}
