package io.dragoman.examples.train;

import io.dragoman.parsers.language.model.ArcDistance;
import io.dragoman.parsers.language.model.Matrix;
import io.dragoman.parsers.language.model.ModelWriter;
import java.io.IOException;
import java.util.List;
import java.util.Random;

/** Learns which word hangs on which: for every word, a choice among all others and the root. */
final class ArcHead {

  private static final double START_RANGE = 0.02;
  private static final float NEGLIGIBLE = 1e-6f;

  private final int hidden;
  private final Affine dependent;
  private final Affine head;
  private final Affine bilinear;
  private final Affine distance;

  ArcHead(int width, int hidden, Random random, List<Parameter> parameters) {
    this.hidden = hidden;
    dependent = new Affine(width, hidden, random, parameters);
    head = new Affine(width, hidden, random, parameters);
    bilinear = new Affine(hidden, hidden, START_RANGE, random, parameters);
    distance = new Affine(hidden, ArcDistance.CLASSES, START_RANGE, random, parameters);
  }

  final class Pass {

    private final float[][] states;
    private final float[][] dependents;
    private final float[][] heads;
    private final float[][] asked;
    private final float[][] far;
    private final Dropout dependentDropout;
    private final Dropout headDropout;

    Pass(float[][] states, float dropout, Random random) {
      this.states = states;
      dependents = Relu.of(dependent.forward(states));
      heads = Relu.of(head.forward(states));
      dependentDropout = new Dropout(hidden, dropout, random);
      headDropout = new Dropout(hidden, dropout, random);
      dependentDropout.mask(dependents);
      headDropout.mask(heads);
      asked = bilinear.forward(dependents);
      far = distance.forward(dependents);
    }

    double backward(GoldSentence gold, float[][] dStates) {
      int nodes = gold.size() + 1;
      float[][] dHeads = new float[states.length][hidden];
      float[][] dAsked = new float[states.length][hidden];
      float[][] dFar = new float[states.length][ArcDistance.CLASSES];
      double loss = 0;
      for (int d = 1; d < nodes; d++) {
        float[] scores = scores(d, nodes);
        loss += Softmax.loss(scores, gold.heads().get(d - 1));
        for (int h = 0; h < nodes; h++) {
          if (h != d && Math.abs(scores[h]) > NEGLIGIBLE) {
            Matrix.add(heads[h], scores[h], dAsked[d], hidden);
            Matrix.add(asked[d], scores[h], dHeads[h], hidden);
            if (h > 0) {
              dFar[d][ArcDistance.classOf(h - d)] += scores[h];
            }
          }
        }
      }
      float[][] dDependents = new float[states.length][hidden];
      bilinear.backward(dependents, dAsked, dDependents);
      distance.backward(dependents, dFar, dDependents);
      dependentDropout.mask(dDependents);
      headDropout.mask(dHeads);
      dependent.backward(states, Relu.back(dependents, dDependents), dStates);
      head.backward(states, Relu.back(heads, dHeads), dStates);
      return loss;
    }

    private float[] scores(int d, int nodes) {
      float[] scores = new float[nodes];
      for (int h = 0; h < nodes; h++) {
        scores[h] =
            h == d
                ? Float.NEGATIVE_INFINITY
                : dot(asked[d], heads[h]) + (h == 0 ? 0 : far[d][ArcDistance.classOf(h - d)]);
      }
      return scores;
    }
  }

  private static float dot(float[] a, float[] b) {
    float even = 0;
    float odd = 0;
    for (int i = 0; i + 1 < a.length; i += 2) {
      even += a[i] * b[i];
      odd += a[i + 1] * b[i + 1];
    }
    return even + odd;
  }

  void write(ModelWriter writer) throws IOException {
    writer.table("arc.dependent", dependent.weights().values());
    writer.table("arc.dependent.bias", dependent.bias().values());
    writer.table("arc.head", head.weights().values());
    writer.table("arc.head.bias", head.bias().values());
    writer.table("arc.bilinear", bilinear.weights().values());
    writer.table("arc.prior", bilinear.bias().values());
    writer.table("arc.distance", distance.weights().values());
    writer.table("arc.distance.bias", distance.bias().values());
  }
}
