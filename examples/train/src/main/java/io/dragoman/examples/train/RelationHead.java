package io.dragoman.examples.train;

import io.dragoman.parsers.language.model.Matrix;
import io.dragoman.parsers.language.model.ModelWriter;
import java.io.IOException;
import java.util.List;
import java.util.Random;

/** Learns the names of relations, given the right heads. */
final class RelationHead {

  private final LabelSet relations;
  private final int hidden;
  private final Affine dependent;
  private final Affine head;
  private final Affine output;

  RelationHead(
      LabelSet relations, int width, int hidden, Random random, List<Parameter> parameters) {
    this.relations = relations;
    this.hidden = hidden;
    dependent = new Affine(width, hidden, random, parameters);
    head = new Affine(width, hidden, random, parameters);
    output = new Affine(hidden, relations.size(), random, parameters);
  }

  /** Forward and back over the gold arcs; returns the loss. */
  double backward(GoldSentence gold, float[][] states, float[][] dStates) {
    float[][] asDependent = dependent.forward(states);
    float[][] asHead = head.forward(states);
    float[][] between = new float[gold.size()][hidden];
    for (int d = 1; d <= gold.size(); d++) {
      Matrix.add(asDependent[d], 1, between[d - 1], hidden);
      Matrix.add(asHead[gold.heads().get(d - 1)], 1, between[d - 1], hidden);
    }
    Relu.of(between);
    float[][] scores = output.forward(between);
    double loss = 0;
    for (int d = 0; d < scores.length; d++) {
      int number = relations.number(gold.relations().get(d));
      if (number == LabelSet.NONE) {
        scores[d] = new float[relations.size()];
      } else {
        loss += Softmax.loss(scores[d], number);
      }
    }
    float[][] dBetween = new float[gold.size()][hidden];
    output.backward(between, scores, dBetween);
    Relu.back(between, dBetween);
    float[][] dDependent = new float[states.length][hidden];
    float[][] dHead = new float[states.length][hidden];
    for (int d = 1; d <= gold.size(); d++) {
      Matrix.add(dBetween[d - 1], 1, dDependent[d], hidden);
      Matrix.add(dBetween[d - 1], 1, dHead[gold.heads().get(d - 1)], hidden);
    }
    dependent.backward(states, dDependent, dStates);
    head.backward(states, dHead, dStates);
    return loss;
  }

  void write(ModelWriter writer) throws IOException {
    writer.words("relations", relations.names());
    writer.table("relation.dependent", dependent.weights().values());
    writer.table("relation.dependent.bias", dependent.bias().values());
    writer.table("relation.head", head.weights().values());
    writer.table("relation.head.bias", head.bias().values());
    writer.table("relation.output", output.weights().values());
    writer.table("relation.output.bias", output.bias().values());
  }
}
