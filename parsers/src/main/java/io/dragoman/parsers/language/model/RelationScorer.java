package io.dragoman.parsers.language.model;

import java.util.List;

/** Names the relation of an arc that has been chosen. */
final class RelationScorer {

  private static final String ROOT = "root";

  private final List<String> relations;
  private final int root;
  private final Matrix dependentWeights;
  private final Matrix headWeights;
  private final float[] hiddenBias;
  private final Matrix outputWeights;
  private final float[] outputBias;

  RelationScorer(
      List<String> relations,
      Matrix dependentWeights,
      Matrix headWeights,
      float[] hiddenBias,
      Matrix outputWeights,
      float[] outputBias) {
    this.relations = List.copyOf(relations);
    root = relations.indexOf(ROOT);
    this.dependentWeights = dependentWeights;
    this.headWeights = headWeights;
    this.hiddenBias = hiddenBias;
    this.outputWeights = outputWeights;
    this.outputBias = outputBias;
  }

  /**
   * Names the relations of a tree.
   *
   * @param states one row for the root, one for each word, one for the end
   * @param heads for each word from 1 its head; 0 is the root
   * @return for each word from 1 its relation; the first place is the root's and says so too
   */
  String[] name(float[][] states, int[] heads) {
    float[][] asDependent = dependentWeights.products(states, hiddenBias);
    float[][] asHead = headWeights.products(states, new float[hiddenBias.length]);
    String[] names = new String[heads.length];
    names[0] = ROOT;
    for (int d = 1; d < heads.length; d++) {
      names[d] = heads[d] == 0 ? ROOT : best(asDependent[d], asHead[heads[d]]);
    }
    return names;
  }

  private String best(float[] dependent, float[] head) {
    float[] hidden = new float[dependent.length];
    for (int i = 0; i < hidden.length; i++) {
      hidden[i] = Math.max(0, dependent[i] + head[i]);
    }
    float[] scores = outputBias.clone();
    outputWeights.addProduct(hidden, scores);
    int best = root == 0 ? 1 : 0;
    for (int r = best + 1; r < scores.length; r++) {
      if (r != root && scores[r] > scores[best]) {
        best = r;
      }
    }
    return relations.get(best);
  }
}
