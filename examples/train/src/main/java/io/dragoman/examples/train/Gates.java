package io.dragoman.examples.train;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes the weights of gates. */
final class Gates {

  private static final float REMEMBER_AT_FIRST = 0.5f;

  private Gates() {}

  /** Weights for candidates, forget gates and output gates; at first little is forgotten. */
  static Affine affine(
      int inputs, int width, double range, Random random, List<Parameter> parameters) {
    Affine affine = new Affine(inputs, 3 * width, range, random, parameters);
    Arrays.fill(affine.bias().values()[0], width, 2 * width, REMEMBER_AT_FIRST);
    return affine;
  }
}
