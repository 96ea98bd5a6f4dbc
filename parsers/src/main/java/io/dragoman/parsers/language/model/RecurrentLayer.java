package io.dragoman.parsers.language.model;

/**
 * A quasi-recurrent layer (Bradbury and others, 2016) that reads the sentence in both directions.
 * Every token has a candidate, a forget gate and an output gate, each computed from the layer's
 * input alone; only the cheap mixing {@code c = f*c' + (1-f)*a} runs from token to token.
 *
 * <p>A gate row holds candidates, forget gates, output gates, each first for the way from left to
 * right, then for the way back.
 */
public final class RecurrentLayer {

  private static final float LIMIT = 3f;

  private final Matrix weights;
  private final float[] bias;

  RecurrentLayer(Matrix weights, float[] bias) {
    this.weights = weights;
    this.bias = bias;
  }

  /**
   * Reads the input, keeps of it what the output gates close off.
   *
   * @param input one row for each token
   * @param count how many tokens
   * @param gates room for the gates
   * @param cells is set to the outputs, one row for each token
   */
  void apply(float[][] input, int count, float[][] gates, float[][] cells) {
    weights.products(input, count, bias, gates);
    int width = weights.columns() / 3;
    fill(gates, count, cells, width);
    for (int t = 0; t < count; t++) {
      keep(gates[t], input[t], cells[t], width);
    }
  }

  /**
   * The outputs of a layer of which only the gates' sums are known.
   *
   * @param gates one row for each token; overwritten
   * @param count how many tokens
   * @param cells is set to the outputs, one row for each token
   */
  static void outputs(float[][] gates, int count, float[][] cells) {
    int width = gates[0].length / 3;
    fill(gates, count, cells, width);
    for (int t = 0; t < count; t++) {
      close(gates[t], cells[t], width);
    }
  }

  private static void fill(float[][] gates, int count, float[][] cells, int width) {
    int half = width / 2;
    for (int t = 0; t < count; t++) {
      squash(gates[t], width);
    }
    begin(gates[0], cells[0], 0, half, width);
    for (int t = 1; t < count; t++) {
      mix(gates[t], cells[t - 1], cells[t], 0, half, width);
    }
    begin(gates[count - 1], cells[count - 1], half, width, width);
    for (int t = count - 2; t >= 0; t--) {
      mix(gates[t], cells[t + 1], cells[t], half, width, width);
    }
  }

  /** The mixture with nothing before. */
  private static void begin(float[] gate, float[] cell, int from, int to, int width) {
    for (int i = from; i < to; i++) {
      cell[i] = (1 - gate[width + i]) * gate[i];
    }
  }

  /** Candidates to (-1, 1), gates to (0, 1), by a rational stand-in for tanh. */
  private static void squash(float[] gate, int width) {
    for (int i = 0; i < width; i++) {
      float x = Math.max(-LIMIT, Math.min(LIMIT, gate[i]));
      float q = x * x;
      gate[i] = x * (27 + q) / (27 + 9 * q);
    }
    for (int i = width; i < 3 * width; i++) {
      float x = Math.max(-LIMIT, Math.min(LIMIT, 0.5f * gate[i]));
      float q = x * x;
      gate[i] = 0.5f + 0.5f * (x * (27 + q) / (27 + 9 * q));
    }
  }

  private static void mix(float[] gate, float[] before, float[] cell, int from, int to, int width) {
    for (int i = from; i < to; i++) {
      float forget = gate[width + i];
      cell[i] = forget * before[i] + (1 - forget) * gate[i];
    }
  }

  private static void keep(float[] gate, float[] input, float[] cell, int width) {
    for (int i = 0; i < width; i++) {
      float open = gate[2 * width + i];
      cell[i] = open * cell[i] + (1 - open) * input[i];
    }
  }

  private static void close(float[] gate, float[] cell, int width) {
    for (int i = 0; i < width; i++) {
      cell[i] *= gate[2 * width + i];
    }
  }
}
