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
   * @param nodes the number of words and the root
   * @param room where intermediate results go
   * @return {@code [dependent][head]}, words from 1, the root 0
   */
  float[][] scores(float[][] ends, int nodes, Workspace room) {
    float[][] columns = room.columns(nodes);
    transposeHeads(ends, nodes, columns);
    float[][] asked = room.asked(nodes);
    bilinear.products(ends, nodes, headPrior, asked);
    float[][] far = room.far(nodes);
    distance.products(ends, nodes, distanceBias, far);
    float[][] scores = room.scores(nodes);
    Matrix.products(columns, nodes, asked, nodes, room.zeros(nodes), scores);
    for (int d = 1; d < nodes; d++) {
      float[] own = scores[d];
      float[] byDistance = far[d];
      for (int h = 1; h < nodes; h++) {
        own[h] += byDistance[ArcDistance.classOf(h - d)];
      }
    }
    return scores;
  }

  /** What the nodes are as heads, one column for each. */
  private void transposeHeads(float[][] ends, int nodes, float[][] columns) {
    int width = bilinear.rows();
    for (int node = 0; node < nodes; node++) {
      float[] end = ends[node];
      for (int c = 0; c < width; c++) {
        columns[c][node] = end[width + c];
      }
    }
  }
}
