package io.dragoman.examples.train;

import io.dragoman.parsers.language.model.ModelWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** The sums of the lowest layer's gates, from each word and its two neighbours. */
final class Window {

  private final Affine own;
  private final Affine before;
  private final Affine after;

  Window(int inputs, int width, Random random, List<Parameter> parameters) {
    double range = StrictMath.sqrt(6.0 / (3 * inputs + width / 2.0));
    own = Gates.affine(inputs, width, range, random, parameters);
    List<Parameter> unused = new ArrayList<>();
    before = new Affine(inputs, 3 * width, range, random, unused);
    after = new Affine(inputs, 3 * width, range, random, unused);
    parameters.add(before.weights());
    parameters.add(after.weights());
  }

  float[][] forward(float[][] input) {
    float[][] sums = own.forward(input);
    for (int t = 0; t + 1 < input.length; t++) {
      before.weights().matrix().addProduct(input[t], sums[t + 1]);
      after.weights().matrix().addProduct(input[t + 1], sums[t]);
    }
    return sums;
  }

  void backward(float[][] input, float[][] dSums, float[][] dInput) {
    own.backward(input, dSums, dInput);
    int last = input.length - 1;
    before.addOuterProducts(
        Arrays.copyOfRange(input, 0, last), Arrays.copyOfRange(dSums, 1, last + 1));
    after.addOuterProducts(
        Arrays.copyOfRange(input, 1, last + 1), Arrays.copyOfRange(dSums, 0, last));
    for (int t = 0; t < last; t++) {
      before.weights().transposed().addProduct(dSums[t + 1], dInput[t]);
      after.weights().transposed().addProduct(dSums[t], dInput[t + 1]);
    }
  }

  /** The entries tell what a word adds to the word after it, to itself, to the word before it. */
  void write(ModelWriter writer) throws IOException {
    writer.table("window.0", before.weights().values());
    writer.table("window.1", own.weights().values());
    writer.table("window.2", after.weights().values());
    writer.table("window.bias", own.bias().values());
  }
}
