package io.dragoman.examples.train;

import io.dragoman.parsers.language.model.Matrix;
import io.dragoman.parsers.language.model.ModelWriter;
import java.io.IOException;
import java.util.List;
import java.util.Random;

/** Learns tags from the lowest layer's output, and what a tag tells the upper layers. */
final class TagHead {

  private static final double START_RANGE = 0.1;

  private final LabelSet tags;
  private final Affine scorer;
  private final Parameter meanings;

  TagHead(LabelSet tags, int width, Random random, List<Parameter> parameters) {
    this.tags = tags;
    scorer = new Affine(width, tags.size(), random, parameters);
    meanings = new Parameter(tags.size(), width).fill(random, START_RANGE);
    parameters.add(meanings);
  }

  final class Pass {

    private final float[][] states;
    private final float[][] scores;
    private final int[] best;

    Pass(float[][] states) {
      this.states = states;
      scores = scorer.forward(states);
      best = new int[states.length];
      for (int t = 1; t < states.length - 1; t++) {
        for (int tag = 1; tag < tags.size(); tag++) {
          if (scores[t][tag] > scores[t][best[t]]) {
            best[t] = tag;
          }
        }
      }
    }

    /** The states, each with the meaning of its best tag added. */
    float[][] withMeanings() {
      float[][] sums = new float[states.length][];
      for (int t = 0; t < states.length; t++) {
        sums[t] = states[t].clone();
        if (t > 0 && t < states.length - 1) {
          Matrix.add(meanings.values()[best[t]], 1, sums[t], sums[t].length);
        }
      }
      return sums;
    }

    /**
     * Goes back.
     *
     * @param dStates the gradient of {@link #withMeanings}; becomes that of the states
     * @return the loss
     */
    double backward(GoldSentence gold, float[][] dStates) {
      float[][] dScores = new float[states.length][tags.size()];
      double loss = 0;
      for (int t = 1; t < states.length - 1; t++) {
        Matrix.add(dStates[t], 1, meanings.gradient(best[t]), dStates[t].length);
        int number = tags.number(gold.tags().get(t - 1));
        if (number != LabelSet.NONE) {
          loss += Softmax.loss(scores[t], number);
          dScores[t] = scores[t];
        }
      }
      scorer.backward(states, dScores, dStates);
      return loss;
    }
  }

  void write(ModelWriter writer) throws IOException {
    writer.words("tags", tags.names());
    writer.table("tag.weights", scorer.weights().values());
    writer.table("tag.bias", scorer.bias().values());
    writer.table("tag.meanings", meanings.values());
  }
}
