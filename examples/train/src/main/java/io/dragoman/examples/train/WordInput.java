package io.dragoman.examples.train;

import io.dragoman.parsers.language.model.Matrix;
import io.dragoman.parsers.language.model.ModelWriter;
import io.dragoman.parsers.language.model.Vocabulary;
import io.dragoman.parsers.language.model.WordForm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Turns words into the network's input: a row for the word, which is its ready-made vector through
 * a learnt projection plus, for words of the treebanks, a learnt row; and rows for its affixes.
 */
final class WordInput {

  /** Words of the treebanks get a row of their own from this many occurrences. */
  private static final int OFTEN = 2;

  private static final float RARE_WORDS_HIDDEN = 0.3f;
  private static final float PER_OCCURRENCE = 0.25f;
  private static final float VECTOR_HIDDEN_TOO = 0.2f;
  private static final float VECTOR_HIDDEN = 0.02f;
  private static final double START_RANGE = 0.1;

  private final List<String> words = new ArrayList<>();
  private final Vocabulary vocabulary;
  private final int[] counts;
  private final float[][] vectors;
  private final Affine projection;
  private final Parameter learned;
  private final Parameter affixes;

  WordInput(
      WordCounts seen, WordVectors ready, int width, Random random, List<Parameter> parameters) {
    words.addAll(seen.atLeast(OFTEN));
    counts = new int[Vocabulary.MARKS + words.size()];
    for (int i = 0; i < words.size(); i++) {
      counts[Vocabulary.MARKS + i] = seen.count(words.get(i));
    }
    for (String word : ready.words()) {
      if (seen.count(word) < OFTEN) {
        words.add(word);
      }
    }
    vocabulary = new Vocabulary(words);
    vectors = new float[vocabulary.size()][];
    float[] none = new float[ready.dimensions()];
    for (int number = 0; number < vectors.length; number++) {
      vectors[number] =
          number < Vocabulary.MARKS
              ? none
              : ready.vector(words.get(number - Vocabulary.MARKS)).orElse(none);
    }
    projection = new Affine(ready.dimensions(), width, random, parameters);
    learned = new Parameter(counts.length, width).fill(random, START_RANGE);
    affixes = new Parameter(WordForm.AFFIX_ROWS, width).fill(random, START_RANGE);
    parameters.add(learned);
    parameters.add(affixes);
  }

  /** Reads a sentence; with a random, some words are hidden, so that unknown ones are learnt. */
  Reading read(List<String> forms, boolean hiding, Random random) {
    int size = forms.size() + 2;
    Reading reading = new Reading(new int[size], new int[size], new int[size][]);
    for (int t = 0; t < size; t++) {
      if (t == 0 || t == size - 1) {
        reading.learnedRows[t] = t == 0 ? Vocabulary.START : Vocabulary.END;
        reading.affixRows[t] = new int[0];
        continue;
      }
      WordForm form = WordForm.of(forms.get(t - 1));
      int number = vocabulary.numberOfTail(form.key());
      boolean isLearned = number < counts.length;
      reading.vectorRows[t] = number;
      reading.learnedRows[t] = isLearned ? number : Vocabulary.UNKNOWN;
      reading.affixRows[t] = form.affixRows();
      if (hiding) {
        hide(reading, t, isLearned ? counts[number] : 0, random);
      }
    }
    return reading;
  }

  private static void hide(Reading reading, int t, int count, Random random) {
    if (count > 0
        && random.nextFloat() < RARE_WORDS_HIDDEN / (RARE_WORDS_HIDDEN + PER_OCCURRENCE * count)) {
      reading.learnedRows[t] = Vocabulary.UNKNOWN;
      if (random.nextFloat() < VECTOR_HIDDEN_TOO) {
        reading.vectorRows[t] = Vocabulary.UNKNOWN;
      }
    } else if (random.nextFloat() < VECTOR_HIDDEN) {
      reading.vectorRows[t] = Vocabulary.UNKNOWN;
      reading.learnedRows[t] = Vocabulary.UNKNOWN;
    }
  }

  float[][] forward(Reading reading) {
    float[][] input = projection.forward(vectorsOf(reading));
    for (int t = 0; t < input.length; t++) {
      int width = input[t].length;
      Matrix.add(learned.values()[reading.learnedRows[t]], 1, input[t], width);
      for (int row : reading.affixRows[t]) {
        Matrix.add(affixes.values()[row], 1, input[t], width);
      }
    }
    return input;
  }

  void backward(Reading reading, float[][] dInput) {
    projection.addOuterProducts(vectorsOf(reading), dInput);
    for (int t = 0; t < dInput.length; t++) {
      int width = dInput[t].length;
      Matrix.add(dInput[t], 1, learned.gradient(reading.learnedRows[t]), width);
      for (int row : reading.affixRows[t]) {
        Matrix.add(dInput[t], 1, affixes.gradient(row), width);
      }
    }
  }

  private float[][] vectorsOf(Reading reading) {
    float[][] rows = new float[reading.vectorRows.length][];
    for (int t = 0; t < rows.length; t++) {
      rows[t] = vectors[reading.vectorRows[t]];
    }
    return rows;
  }

  /** Writes one row for each word, with the projection done. */
  void write(ModelWriter writer, float step) throws IOException {
    float[][] rows = projection.forward(vectors);
    for (int number = 0; number < rows.length; number++) {
      int row = number < counts.length ? number : Vocabulary.UNKNOWN;
      Matrix.add(learned.values()[row], 1, rows[number], rows[number].length);
    }
    writer.words("words", words);
    writer.coarseTable("word.rows", step, rows);
    writer.table("affix.rows", affixes.values());
  }

  /** The rows that the tokens of a sentence switch on. */
  @SuppressWarnings("ArrayRecordComponent")
  record Reading(int[] vectorRows, int[] learnedRows, int[][] affixRows) {}
}
