package io.dragoman.parsers.language.model;

/**
 * How well each word hangs on each other one (Dozat and Manning, 2017): a bilinear form of what the
 * network knows of the two, and what it knows of the dependent against their distance.
 */
final class ArcScorer {

  private final Matrix dependentWeights;
  private final float[] dependentBias;
  private final Matrix headWeights;
  private final float[] headBias;
  private final Matrix bilinear;
  private final float[] headPrior;
  private final Matrix distance;

  ArcScorer(
      Matrix dependentWeights,
      float[] dependentBias,
      Matrix headWeights,
      float[] headBias,
      Matrix bilinear,
      float[] headPrior,
      Matrix distance) {
    this.dependentWeights = dependentWeights;
    this.dependentBias = dependentBias;
    this.headWeights = headWeights;
    this.headBias = headBias;
    this.bilinear = bilinear;
    this.headPrior = headPrior;
    this.distance = distance;
  }

  /**
   * Scores all arcs.
   *
   * @param states one row for the root, one for each word, one for the end
   * @return {@code [dependent][head]}, words from 1, the root 0
   */
  float[][] scores(float[][] states) {
    int nodes = states.length - 1;
    float[][] dependents = positive(dependentWeights.products(states, dependentBias));
    float[][] heads = positive(headWeights.products(states, headBias));
    Matrix headColumns = new Matrix(transposed(heads, nodes), nodes);
    float[][] asked = bilinear.products(dependents, headPrior);
    float[][] far = distance.products(dependents, new float[distance.columns()]);
    float[][] scores = new float[nodes][nodes];
    for (int d = 1; d < nodes; d++) {
      headColumns.addProduct(asked[d], scores[d]);
      for (int h = 1; h < nodes; h++) {
        scores[d][h] += far[d][bucket(h - d)];
      }
    }
    return scores;
  }

  /**
   * Distances in ever wider classes, first those to the right, then those to the left.
   *
   * @param distance from the dependent to the head
   * @return from 0 to 19
   */
  static int bucket(int distance) {
    int steps = Math.abs(distance);
    int width;
    if (steps <= 4) {
      width = Math.max(0, steps - 1);
    } else if (steps <= 6) {
      width = 4;
    } else if (steps <= 9) {
      width = 5;
    } else if (steps <= 14) {
      width = 6;
    } else if (steps <= 20) {
      width = 7;
    } else {
      width = steps <= 30 ? 8 : 9;
    }
    return distance < 0 ? width : 10 + width;
  }

  private static float[][] positive(float[][] rows) {
    for (float[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        row[i] = Math.max(0, row[i]);
      }
    }
    return rows;
  }

  private static float[][] transposed(float[][] rows, int count) {
    float[][] columns = new float[rows[0].length][count];
    for (int r = 0; r < count; r++) {
      for (int c = 0; c < columns.length; c++) {
        columns[c][r] = rows[r][c];
      }
    }
    return columns;
  }
}
