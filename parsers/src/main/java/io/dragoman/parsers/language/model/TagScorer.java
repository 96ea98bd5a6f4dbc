package io.dragoman.parsers.language.model;

/** Gives every word the tag that the lowest layer's output speaks for. */
final class TagScorer {

  private final Matrix weights;
  private final float[] bias;
  private final Matrix meanings;

  TagScorer(Matrix weights, float[] bias, Matrix meanings) {
    this.weights = weights;
    this.bias = bias;
    this.meanings = meanings;
  }

  /** The scores of all tags for one word. */
  float[] scores(float[] state) {
    float[] scores = bias.clone();
    weights.addProduct(state, scores);
    return scores;
  }

  /** The tag with the highest score. */
  static int best(float[] scores) {
    int best = 0;
    for (int tag = 1; tag < scores.length; tag++) {
      if (scores[tag] > scores[best]) {
        best = tag;
      }
    }
    return best;
  }

  /**
   * Tells the upper layers the tag of a word: the mixture that the network itself believes in or,
   * where the caller knows better, his tag alone.
   *
   * @param state the word's output of the lowest layer; what the tag means is added to it
   * @param tag the tag the caller holds
   */
  void addMeaning(float[] state, int tag) {
    float[] scores = scores(state);
    if (best(scores) != tag) {
      Matrix.add(meanings.row(tag), 1, state, state.length);
      return;
    }
    meanings.addProduct(probabilities(scores), state);
  }

  private static float[] probabilities(float[] scores) {
    float highest = scores[best(scores)];
    float sum = 0;
    for (int i = 0; i < scores.length; i++) {
      float below = scores[i] - highest;
      scores[i] = below < -12 ? 0 : (float) StrictMath.exp(below);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }
}
