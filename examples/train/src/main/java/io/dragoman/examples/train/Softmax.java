package io.dragoman.examples.train;

/** The usual loss of a choice among scored alternatives. */
final class Softmax {

  private Softmax() {}

  /**
   * Turns scores into the gradient of the loss.
   *
   * @param scores overwritten by the gradient
   * @param gold the right alternative
   * @return the loss
   */
  static double loss(float[] scores, int gold) {
    float highest = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      highest = Math.max(highest, score);
    }
    float sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (float) StrictMath.exp(scores[i] - highest);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    double loss = -StrictMath.log(Math.max(1e-9, scores[gold]));
    scores[gold] -= 1;
    return loss;
  }
}
