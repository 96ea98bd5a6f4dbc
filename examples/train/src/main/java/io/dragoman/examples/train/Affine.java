package io.dragoman.examples.train;

import io.dragoman.parsers.language.model.Matrix;
import java.util.List;
import java.util.Random;

/** A weight matrix and a bias: {@code y = x W + b}, and the way back. */
final class Affine {

  private final Parameter weights;
  private final Parameter bias;

  Affine(int inputs, int outputs, Random random, List<Parameter> all) {
    this(inputs, outputs, StrictMath.sqrt(6.0 / (inputs + outputs)), random, all);
  }

  Affine(int inputs, int outputs, double range, Random random, List<Parameter> all) {
    weights = new Parameter(inputs, outputs).fill(random, range);
    bias = new Parameter(1, outputs);
    all.add(weights);
    all.add(bias);
  }

  Parameter weights() {
    return weights;
  }

  Parameter bias() {
    return bias;
  }

  float[][] forward(float[][] x) {
    float[] start = bias.values()[0];
    float[][] y = new float[x.length][start.length];
    weights.matrix().products(x, x.length, start, y);
    return y;
  }

  /**
   * Goes back.
   *
   * @param x what was put in
   * @param dy the gradient of what came out
   * @param dx the gradient of what was put in; is added to
   */
  void backward(float[][] x, float[][] dy, float[][] dx) {
    int outputs = dy[0].length;
    Matrix transposed = weights.transposed();
    float[] biasGradient = bias.gradient(0);
    for (int t = 0; t < dy.length; t++) {
      Matrix.add(dy[t], 1, biasGradient, outputs);
      transposed.addProduct(dy[t], dx[t]);
    }
    addOuterProducts(x, dy);
  }

  /** Adds the products of inputs and output gradients to the gradient of the weights. */
  void addOuterProducts(float[][] x, float[][] dy) {
    int outputs = dy[0].length;
    for (int i = 0; i < weights.rows(); i++) {
      float[] gradient = weights.gradient(i);
      int t = 0;
      for (; t + 4 <= dy.length; t += 4) {
        float a = x[t][i];
        float b = x[t + 1][i];
        float c = x[t + 2][i];
        float d = x[t + 3][i];
        if (a != 0 || b != 0 || c != 0 || d != 0) {
          add(dy[t], dy[t + 1], dy[t + 2], dy[t + 3], a, b, c, d, gradient);
        }
      }
      for (; t < dy.length; t++) {
        if (x[t][i] != 0) {
          Matrix.add(dy[t], x[t][i], gradient, outputs);
        }
      }
    }
  }

  private static void add(
      float[] p, float[] q, float[] r, float[] s, float a, float b, float c, float d, float[] y) {
    for (int j = 0; j < y.length; j++) {
      y[j] += (a * p[j] + b * q[j]) + (c * r[j] + d * s[j]);
    }
  }
}
