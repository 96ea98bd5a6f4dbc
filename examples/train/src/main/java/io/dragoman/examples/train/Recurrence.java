package io.dragoman.examples.train;

/**
 * The recurrent part of a layer for one sentence, forward and back. Does what {@code
 * RecurrentLayer} does, and keeps what the way back needs.
 */
final class Recurrence {

  private static final float LIMIT = 3f;

  private final float[][] sums;
  private final float[][] input;
  private final boolean keepsInput;
  private final float[][] gates;
  private final float[][] cells;
  private final int width;

  /**
   * Runs forward.
   *
   * @param sums the sums of candidates, forget gates and output gates
   * @param input the layer's input
   * @param keepsInput whether a closed output gate lets the input through
   */
  Recurrence(float[][] sums, float[][] input, boolean keepsInput) {
    this.sums = sums;
    this.input = input;
    this.keepsInput = keepsInput;
    width = sums[0].length / 3;
    gates = new float[sums.length][3 * width];
    cells = new float[sums.length][width];
    for (int t = 0; t < sums.length; t++) {
      squash(sums[t], gates[t], 0, width, 1, 1, 0);
      squash(sums[t], gates[t], width, 3 * width, 0.5f, 0.5f, 0.5f);
    }
    for (int k = 0; k < sums.length; k++) {
      mix(k, k - 1, 0, width / 2);
    }
    for (int k = sums.length - 1; k >= 0; k--) {
      mix(k, k + 1, width / 2, width);
    }
  }

  float[][] outputs() {
    float[][] outputs = new float[cells.length][width];
    for (int t = 0; t < cells.length; t++) {
      float[] gate = gates[t];
      for (int i = 0; i < width; i++) {
        float open = gate[2 * width + i];
        outputs[t][i] = open * cells[t][i] + (keepsInput ? (1 - open) * input[t][i] : 0);
      }
    }
    return outputs;
  }

  /**
   * Goes back.
   *
   * @param dOutputs the gradient of the outputs
   * @param dInput the gradient of the input, as far as it was let through; is added to
   * @return the gradient of the sums
   */
  float[][] backward(float[][] dOutputs, float[][] dInput) {
    float[][] dSums = new float[sums.length][3 * width];
    float[] carried = new float[width];
    for (int t = sums.length - 1; t >= 0; t--) {
      back(t, t - 1, 0, width / 2, dOutputs[t], dInput[t], dSums[t], carried);
    }
    for (int t = 0; t < sums.length; t++) {
      back(t, t + 1, width / 2, width, dOutputs[t], dInput[t], dSums[t], carried);
    }
    for (int t = 0; t < sums.length; t++) {
      slope(sums[t], dSums[t], 0, width, 1, 1);
      slope(sums[t], dSums[t], width, 3 * width, 0.5f, 0.25f);
    }
    return dSums;
  }

  private void mix(int t, int neighbour, int from, int to) {
    float[] before = cellsAt(neighbour);
    float[] gate = gates[t];
    for (int i = from; i < to; i++) {
      float forget = gate[width + i];
      cells[t][i] = forget * before[i] + (1 - forget) * gate[i];
    }
  }

  private void back(
      int t,
      int neighbour,
      int from,
      int to,
      float[] dOutput,
      float[] dInput,
      float[] dSum,
      float[] carried) {
    float[] before = cellsAt(neighbour);
    float[] gate = gates[t];
    float[] cell = cells[t];
    for (int i = from; i < to; i++) {
      float forget = gate[width + i];
      float open = gate[2 * width + i];
      if (keepsInput) {
        dSum[2 * width + i] = dOutput[i] * (cell[i] - input[t][i]);
        dInput[i] += dOutput[i] * (1 - open);
      } else {
        dSum[2 * width + i] = dOutput[i] * cell[i];
      }
      float dCell = carried[i] + dOutput[i] * open;
      dSum[i] = dCell * (1 - forget);
      dSum[width + i] = dCell * (before[i] - gate[i]);
      carried[i] = dCell * forget;
    }
  }

  private float[] cellsAt(int t) {
    return t < 0 || t >= cells.length ? new float[width] : cells[t];
  }

  private static void squash(
      float[] x, float[] y, int from, int to, float stretch, float scale, float shift) {
    for (int i = from; i < to; i++) {
      float v = Math.max(-LIMIT, Math.min(LIMIT, stretch * x[i]));
      float q = v * v;
      y[i] = shift + scale * (v * (27 + q) / (27 + 9 * q));
    }
  }

  private static void slope(float[] x, float[] dy, int from, int to, float stretch, float scale) {
    for (int i = from; i < to; i++) {
      float v = Math.max(-LIMIT, Math.min(LIMIT, stretch * x[i]));
      float q = v * v;
      float below = 27 + 9 * q;
      float value = v * (27 + q) / below;
      dy[i] *= scale * ((27 + 3 * q - 18 * v * value) / below);
    }
  }
}
