package io.dragoman.parsers.language.model;

import java.util.List;

/** Names the relation of an arc that has been chosen. */
final class RelationScorer {

  private static final String ROOT = "root";

  private final List<String> relations;
  private final int root;
  private final int arcWidth;
  private final Matrix weights;
  private final float[] bias;

  RelationScorer(List<String> relations, int arcWidth, Matrix weights, float[] bias) {
    this.relations = List.copyOf(relations);
    root = relations.indexOf(ROOT);
    this.arcWidth = arcWidth;
    this.weights = weights;
    this.bias = bias;
  }

  /**
   * Names the relations of a tree.
   *
   * @param ends views of {@link ArcEnds}: the root's, one for each word, the end mark's
   * @param heads for each word from 1 its head; 0 is the root
   * @param room where intermediate results go
   * @return for each word from 1 its relation; the first place is the root's and says so too
   */
  String[] name(float[][] ends, int[] heads, Workspace room) {
    int nodes = heads.length;
    float[][] between = room.between.atLeast(nodes);
    for (int d = 1; d < nodes; d++) {
      meet(ends[d], ends[heads[d]], between[d]);
    }
    float[][] scores = room.relations.atLeast(nodes);
    weights.products(between, nodes, bias, scores);
    String[] names = new String[nodes];
    names[0] = ROOT;
    for (int d = 1; d < nodes; d++) {
      names[d] = heads[d] == 0 ? ROOT : relations.get(best(scores[d]));
    }
    return names;
  }

  private void meet(float[] dependent, float[] head, float[] between) {
    int width = weights.rows();
    for (int i = 0; i < width; i++) {
      between[i] = Math.max(0, dependent[2 * arcWidth + i] + head[2 * arcWidth + width + i]);
    }
  }

  private int best(float[] scores) {
    int best = root == 0 ? 1 : 0;
    for (int r = best + 1; r < bias.length; r++) {
      if (r != root && scores[r] > scores[best]) {
        best = r;
      }
    }
    return best;
  }

  int hidden() {
    return weights.rows();
  }

  int size() {
    return bias.length;
  }
}
