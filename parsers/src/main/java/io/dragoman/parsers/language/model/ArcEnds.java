package io.dragoman.parsers.language.model;

/**
 * What a token is as an end of an arc: four views of its state, side by side in one row, made by
 * one multiplication. In this order: as dependent and as head of an arc to be chosen (nothing
 * negative), as dependent and as head of an arc to be named.
 */
final class ArcEnds {

  private final Matrix weights;
  private final float[] bias;
  private final int arcWidth;

  ArcEnds(Matrix weights, float[] bias, int arcWidth) {
    this.weights = weights;
    this.bias = bias;
    this.arcWidth = arcWidth;
  }

  /**
   * Views states as ends of arcs.
   *
   * @param states one row for each token
   * @param count how many tokens
   * @param views is set to one row for each state
   */
  void of(float[][] states, int count, float[][] views) {
    weights.products(states, count, bias, views);
    for (int t = 0; t < count; t++) {
      float[] view = views[t];
      for (int i = 0; i < 2 * arcWidth; i++) {
        view[i] = Math.max(0, view[i]);
      }
    }
  }

  int width() {
    return weights.columns();
  }

  int arcWidth() {
    return arcWidth;
  }
}
