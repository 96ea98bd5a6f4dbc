package io.dragoman.parsers.language.model;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The lowest layer: for each token the sums of its gates, from the word itself and its two
 * neighbours. What a word adds does not depend on its sentence, so it is remembered for words that
 * come again; the memory is bounded, shared by all threads, and changes no result.
 */
final class WordLayer {

  private static final int REMEMBERED = 4096;
  private static final int WAYS = 2;
  private static final int LONGEST_REMEMBERED = 24;
  private static final int NEIGHBOURS = 3;

  private final Vocabulary vocabulary;
  private final ByteTable wordRows;
  private final ByteTable affixRows;
  private final Matrix[] window;
  private final float[] bias;
  private final float[][] start;
  private final float[][] end;
  private final AtomicReferenceArray<@Nullable Remembered> memory =
      new AtomicReferenceArray<>(REMEMBERED);

  WordLayer(
      Vocabulary vocabulary,
      ByteTable wordRows,
      ByteTable affixRows,
      Matrix[] window,
      float[] bias) {
    this.vocabulary = vocabulary;
    this.wordRows = wordRows;
    this.affixRows = affixRows;
    this.window = window;
    this.bias = bias;
    start = contributions(markInput(Vocabulary.START));
    end = contributions(markInput(Vocabulary.END));
  }

  /**
   * Sums up the gates: the start mark's, one for each token, the end mark's.
   *
   * @param forms the words of a sentence
   * @param from the first word to read
   * @param to the end of the words to read
   * @param gates is set to two rows more than there are words
   */
  void gates(String[] forms, int from, int to, float[][] gates) {
    float[][] before = start;
    float[][] here = from < to ? ofForm(forms[from]) : end;
    sum(bias, start[1], here[2], gates[0]);
    for (int i = from; i < to; i++) {
      float[][] after = i + 1 < to ? ofForm(forms[i + 1]) : end;
      sum(bias, before[0], here[1], after[2], gates[i - from + 1]);
      before = here;
      here = after;
    }
    sum(bias, before[0], end[1], gates[to - from + 1]);
  }

  private static void sum(float[] a, float[] b, float[] c, float[] target) {
    for (int i = 0; i < target.length; i++) {
      target[i] = a[i] + b[i] + c[i];
    }
  }

  private static void sum(float[] a, float[] b, float[] c, float[] d, float[] target) {
    for (int i = 0; i < target.length; i++) {
      target[i] = a[i] + b[i] + c[i] + d[i];
    }
  }

  /** The younger of two memory places gives way to a new word, so that common ones stay. */
  private float[][] ofForm(String form) {
    if (form.length() > LONGEST_REMEMBERED) {
      return contributions(input(form));
    }
    int hash = form.hashCode() * 0x9E3779B1;
    int place = (hash >>> 16) % (REMEMBERED / WAYS) * WAYS;
    for (int way = 0; way < WAYS; way++) {
      Remembered remembered = memory.getAcquire(place + way);
      if (remembered != null && remembered.form.equals(form)) {
        return remembered.parts;
      }
    }
    Remembered fresh = new Remembered(form, contributions(input(form)));
    int free = memory.getAcquire(place) == null ? place : place + WAYS - 1;
    memory.setRelease(free, fresh);
    return fresh.parts;
  }

  private float[] input(String text) {
    WordForm form = WordForm.of(text);
    float[] input = new float[wordRows.columns()];
    wordRows.addRow(vocabulary.numberOfTail(form.key()), input);
    for (int row : form.affixRowsUnsafe()) {
      affixRows.addRow(row, input);
    }
    return input;
  }

  private float[] markInput(int mark) {
    float[] input = new float[wordRows.columns()];
    wordRows.addRow(mark, input);
    return input;
  }

  /** What a word adds to the gates of the token after it, of its own, of the one before it. */
  private float[][] contributions(float[] input) {
    float[][] parts = new float[NEIGHBOURS][bias.length];
    for (int k = 0; k < NEIGHBOURS; k++) {
      window[k].addProduct(input, parts[k]);
    }
    return parts;
  }

  private record Remembered(String form, float[][] parts) {}
}
