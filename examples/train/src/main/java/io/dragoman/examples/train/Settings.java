package io.dragoman.examples.train;

/**
 * The size of the network and how it is trained. Chosen on the development parts of the treebanks.
 *
 * @param frequentWords how many ready-made word vectors are kept
 * @param wordWidth numbers for each word
 * @param width numbers for each token between the layers, half of them for each direction
 * @param upperLayers recurrent layers above the lowest one
 * @param arcWidth numbers for each end of an arc
 * @param relationWidth numbers for each arc's name
 * @param inputDropout share of the word numbers that are hidden while learning
 * @param stateDropout the same between layers
 * @param epochs how often all sentences are read
 * @param batch sentences for each step
 * @param rate the highest learning rate
 * @param respelled share of sentences that are read in capitals or in title case
 */
record Settings(
    int frequentWords,
    int wordWidth,
    int width,
    int upperLayers,
    int arcWidth,
    int relationWidth,
    float inputDropout,
    float stateDropout,
    int epochs,
    int batch,
    float rate,
    float respelled) {

  /** What the model in the jar was trained with. */
  static final Settings STANDARD =
      new Settings(60_000, 64, 128, 2, 64, 64, 0.12f, 0.1f, 11, 16, 0.003f, 0.03f);

  Settings withEpochs(int other) {
    return new Settings(
        frequentWords,
        wordWidth,
        width,
        upperLayers,
        arcWidth,
        relationWidth,
        inputDropout,
        stateDropout,
        other,
        batch,
        rate,
        respelled);
  }
}
