package io.dragoman.parsers.language.model;

/**
 * How well each word hangs on each other one (Dozat and Manning, 2017): a bilinear form of what the
 * network knows of the two, and what it knows of the dependent against their distance.
 */
final class ArcScorer {

  private final Matrix bilinear;
  private final float[] headPrior;
  private final Matrix distance;
  private final float[] distanceBias;

  ArcScorer(Matrix bilinear, float[] headPrior, Matrix distance, float[] distanceBias) {
    this.bilinear = bilinear;
    this.headPrior = headPrior;
    this.distance = distance;
    this.distanceBias = distanceBias;
  }

  /**
   * Scores all arcs.
   *
   * @param ends views of {@link ArcEnds}: the root's, one for each word, the end mark's
   * @return {@code [dependent][head]}, words from 1, the root 0
   */
  float[][] scores(float[][] ends) {
    int nodes = ends.length - 1;
    Matrix heads = new Matrix(headColumns(ends, nodes), nodes);
    float[][] asked = bilinear.products(ends, headPrior);
    float[][] far = distance.products(ends, distanceBias);
    float[][] scores = new float[nodes][nodes];
    for (int d = 1; d < nodes; d++) {
      heads.addProduct(asked[d], scores[d]);
      for (int h = 1; h < nodes; h++) {
        scores[d][h] += far[d][ArcDistance.classOf(h - d)];
      }
    }
    return scores;
  }

  /** What the nodes are as heads, one column for each. */
  private float[][] headColumns(float[][] ends, int nodes) {
    int width = bilinear.rows();
    float[][] columns = new float[width][nodes];
    for (int node = 0; node < nodes; node++) {
      for (int c = 0; c < width; c++) {
        columns[c][node] = ends[node][width + c];
      }
    }
    return columns;
  }
}
