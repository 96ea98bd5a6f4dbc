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

  /** One row of views for each state. */
  float[][] of(float[][] states) {
    float[][] views = weights.products(states, bias);
    for (float[] view : views) {
      for (int i = 0; i < 2 * arcWidth; i++) {
        view[i] = Math.max(0, view[i]);
      }
    }
    return views;
  }
}
