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
   * Tells the upper layers the tag of a word.
   *
   * @param state the word's output of the lowest layer; what the tag means is added to it
   * @param tag the tag's number
   */
  void addMeaning(float[] state, int tag) {
    Matrix.add(meanings.row(tag), 1, state, state.length);
  }
}
