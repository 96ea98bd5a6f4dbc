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

  /**
   * Chooses the tags with the highest scores.
   *
   * @param states the words' outputs of the lowest layer, between those of the two marks
   * @param words how many words
   * @param scores room for a row of scores for each word and the first mark
   * @return a tag's number for each word
   */
  int[] best(float[][] states, int words, float[][] scores) {
    weights.products(states, words + 1, bias, scores);
    int[] best = new int[words];
    for (int i = 0; i < words; i++) {
      best[i] = best(scores[i + 1]);
    }
    return best;
  }

  private int best(float[] scores) {
    int best = 0;
    float most = scores[0];
    for (int tag = 1; tag < bias.length; tag++) {
      if (scores[tag] > most) {
        most = scores[tag];
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
