package io.dragoman.examples.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Reads all sentences again and again, in a new order each time, with a falling learning rate. */
final class Training {

  private static final int LONGEST = 120;
  private static final int WARM_UP_STEPS = 200;
  private static final float LOWEST_SHARE = 0.02f;

  private final Settings settings;
  private final Random random;
  private final TrainingNetwork network;
  private final Respelling respelling;
  private final List<GoldSentence> sentences;
  private int steps;

  Training(
      List<GoldSentence> sentences, TrainingNetwork network, Settings settings, Random random) {
    this.sentences = new ArrayList<>(sentences.stream().filter(s -> s.size() <= LONGEST).toList());
    this.network = network;
    this.settings = settings;
    this.random = random;
    respelling = new Respelling(settings.respelled(), random);
  }

  /** Reads all sentences once; returns the loss for each token. */
  TrainingNetwork.Loss epoch() {
    Collections.shuffle(sentences, random);
    TrainingNetwork.Loss total = new TrainingNetwork.Loss(0, 0, 0);
    int allTokens = 0;
    for (int from = 0; from < sentences.size(); from += settings.batch()) {
      int to = Math.min(sentences.size(), from + settings.batch());
      int tokens = 0;
      for (GoldSentence sentence : sentences.subList(from, to)) {
        total = total.plus(network.learn(respelling.perhaps(sentence)));
        tokens += sentence.size();
      }
      network.step(rate(), tokens);
      steps++;
      allTokens += tokens;
    }
    return new TrainingNetwork.Loss(
        total.tags() / allTokens, total.arcs() / allTokens, total.relations() / allTokens);
  }

  private float rate() {
    int batches = (sentences.size() + settings.batch() - 1) / settings.batch();
    float done = (float) steps / (settings.epochs() * batches);
    float warmth = Math.min(1, (steps + 1f) / WARM_UP_STEPS);
    return settings.rate() * warmth * Math.max(LOWEST_SHARE, 1 - done);
  }
}
