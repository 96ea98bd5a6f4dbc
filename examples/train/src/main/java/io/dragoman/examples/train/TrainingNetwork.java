package io.dragoman.examples.train;

import io.dragoman.parsers.language.model.ModelWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The network of {@code io.dragoman.parsers.language.model}, able to learn: forward for a sentence
 * of a treebank, back through all layers, a step for all parameters. One thread.
 */
final class TrainingNetwork {

  /** Multiples of this make up the word rows; coarser compresses better and costs nothing. */
  private static final float WORD_STEP = 1 / 24f;

  private static final float LONGEST_GRADIENT = 2;

  private final List<Parameter> parameters = new ArrayList<>();
  private final Settings settings;
  private final Random random;
  private final WordInput words;
  private final Window window;
  private final TagHead tagHead;
  private final List<Affine> upper = new ArrayList<>();
  private final ArcHead arcHead;
  private final RelationHead relationHead;
  private int steps;

  TrainingNetwork(
      List<GoldSentence> sentences, WordVectors vectors, Settings settings, Random random) {
    this.settings = settings;
    this.random = random;
    int width = settings.width();
    LabelSet tags = new LabelSet(sentences.stream().map(GoldSentence::tags).toList());
    LabelSet relations = new LabelSet(sentences.stream().map(GoldSentence::relations).toList());
    words =
        new WordInput(new WordCounts(sentences), vectors, settings.wordWidth(), random, parameters);
    window = new Window(settings.wordWidth(), width, random, parameters);
    tagHead = new TagHead(tags, width, random, parameters);
    double range = StrictMath.sqrt(6.0 / (width * 1.5));
    for (int k = 0; k < settings.upperLayers(); k++) {
      upper.add(Gates.affine(width, width, range, random, parameters));
    }
    arcHead = new ArcHead(width, settings.arcWidth(), random, parameters);
    relationHead = new RelationHead(relations, width, settings.relationWidth(), random, parameters);
  }

  /** Learns from one sentence: adds to the gradients of all parameters. */
  Loss learn(GoldSentence sentence) {
    WordInput.Reading reading = words.read(sentence.forms(), true, random);
    Dropout inputDropout = new Dropout(settings.wordWidth(), settings.inputDropout(), random);
    float[][] input = inputDropout.masked(words.forward(reading));
    Recurrence lowest = new Recurrence(window.forward(input), input, false);
    Dropout stateDropout = dropout();
    float[][] states = stateDropout.masked(lowest.outputs());
    TagHead.Pass tagging = tagHead.new Pass(states);

    float[][][] inputs = new float[upper.size() + 1][][];
    Recurrence[] layers = new Recurrence[upper.size()];
    Dropout[] dropouts = new Dropout[upper.size()];
    inputs[0] = tagging.withMeanings();
    for (int k = 0; k < layers.length; k++) {
      layers[k] = new Recurrence(upper.get(k).forward(inputs[k]), inputs[k], true);
      dropouts[k] = dropout();
      inputs[k + 1] = dropouts[k].masked(layers[k].outputs());
    }

    float[][] top = inputs[layers.length];
    float[][] gradient = new float[top.length][settings.width()];
    double arcs =
        arcHead.new Pass(top, settings.stateDropout(), random).backward(sentence, gradient);
    double relations = relationHead.backward(sentence, top, gradient);
    for (int k = layers.length - 1; k >= 0; k--) {
      dropouts[k].mask(gradient);
      float[][] below = new float[gradient.length][settings.width()];
      upper.get(k).backward(inputs[k], layers[k].backward(gradient, below), below);
      gradient = below;
    }
    double tags = tagging.backward(sentence, gradient);
    stateDropout.mask(gradient);
    float[][] dInput = new float[gradient.length][settings.wordWidth()];
    window.backward(input, lowest.backward(gradient, dInput), dInput);
    inputDropout.mask(dInput);
    words.backward(reading, dInput);
    return new Loss(tags, arcs, relations);
  }

  private Dropout dropout() {
    return new Dropout(settings.width(), settings.stateDropout(), random);
  }

  /**
   * Takes a step down the gradients gathered since the last one.
   *
   * @param rate the learning rate
   * @param tokens how many tokens they were gathered from
   */
  void step(float rate, int tokens) {
    double squares = 0;
    for (Parameter parameter : parameters) {
      squares += parameter.squaredGradient();
    }
    float length = (float) Math.sqrt(squares) / tokens;
    float scale = Math.min(1, LONGEST_GRADIENT / Math.max(length, 1e-9f)) / tokens;
    steps++;
    for (Parameter parameter : parameters) {
      parameter.step(rate, scale, steps);
    }
  }

  /** Writes the model file. */
  void write(OutputStream out) throws IOException {
    try (ModelWriter writer = new ModelWriter(out)) {
      words.write(writer, WORD_STEP);
      window.write(writer);
      tagHead.write(writer);
      for (int k = 0; k < upper.size(); k++) {
        writer.table("upper." + k, upper.get(k).weights().values());
        writer.table("upper.bias." + k, upper.get(k).bias().values());
      }
      arcHead.write(writer);
      relationHead.write(writer);
    }
  }

  /** The loss of a sentence, in nats. */
  record Loss(double tags, double arcs, double relations) {

    Loss plus(Loss other) {
      return new Loss(tags + other.tags, arcs + other.arcs, relations + other.relations);
    }
  }
}
