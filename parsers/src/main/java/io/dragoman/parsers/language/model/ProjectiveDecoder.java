package io.dragoman.parsers.language.model;

/**
 * Finds the best projective tree with one root (Eisner, 1996). Works on spans whose one end governs
 * the rest: complete ones, and incomplete ones that still wait for the far side's dependents.
 * Cubic, so callers cut long sentences first.
 */
public final class ProjectiveDecoder {

  private float[][] scores = {};
  private int size;

  /** Complete spans that their first word governs, by first word and by last word. */
  private final float[][] rightward;

  private final float[][] rightwardByEnd;

  /** Complete spans that their last word governs, by first word and by last word. */
  private final float[][] leftward;

  private final float[][] leftwardByEnd;

  /** Incomplete spans: by first word where that governs, by last word where that does. */
  private final float[][] openRightward;

  private final float[][] openLeftwardByEnd;

  private final short[][] splitRightward;
  private final short[][] splitLeftward;
  private final short[][] splitOpen;
  private int[] heads = {};

  /**
   * A decoder that can be used again and again, by one thread at a time.
   *
   * @param n how many nodes a sentence may have, the root included
   */
  ProjectiveDecoder(int n) {
    rightward = new float[n][n];
    rightwardByEnd = new float[n][n];
    leftward = new float[n][n];
    leftwardByEnd = new float[n][n];
    openRightward = new float[n][n];
    openLeftwardByEnd = new float[n][n];
    splitRightward = new short[n][n];
    splitLeftward = new short[n][n];
    splitOpen = new short[n][n];
  }

  /**
   * Decodes.
   *
   * @param scores {@code scores[d][h]}: how well word {@code d} hangs on {@code h}; words count
   *     from 1, and 0 is the root above the sentence; at least one word
   * @return for each word its head; the first place is unused
   */
  public static int[] decode(float[][] scores) {
    return new ProjectiveDecoder(scores.length).decode(scores, scores.length);
  }

  /**
   * Decodes the tree of the first nodes.
   *
   * @param all at least so many rows and columns of scores as there are nodes
   * @param nodes the number of words and the root, at most what this decoder was made for
   * @return for each word its head; the first place is unused
   */
  int[] decode(float[][] all, int nodes) {
    scores = all;
    size = nodes - 1;
    heads = new int[nodes];
    fill();
    attachRoot();
    return heads;
  }

  private void fill() {
    for (int length = 1; length < size; length++) {
      for (int i = 1; i + length <= size; i++) {
        int j = i + length;
        join(i, j);
        completeRightward(i, j);
        completeLeftward(i, j);
      }
    }
  }

  private void join(int i, int j) {
    float[] left = rightward[i];
    float[] right = leftwardByEnd[j];
    float best = Float.NEGATIVE_INFINITY;
    int split = i;
    for (int k = i; k < j; k++) {
      float value = left[k] + right[k + 1];
      if (value > best) {
        best = value;
        split = k;
      }
    }
    splitOpen[i][j] = (short) split;
    openRightward[i][j] = best + scores[j][i];
    openLeftwardByEnd[j][i] = best + scores[i][j];
  }

  private void completeRightward(int i, int j) {
    float[] left = openRightward[i];
    float[] right = rightwardByEnd[j];
    float best = Float.NEGATIVE_INFINITY;
    int split = j;
    for (int k = i + 1; k <= j; k++) {
      float value = left[k] + right[k];
      if (value > best) {
        best = value;
        split = k;
      }
    }
    rightward[i][j] = best;
    rightwardByEnd[j][i] = best;
    splitRightward[i][j] = (short) split;
  }

  private void completeLeftward(int i, int j) {
    float[] left = leftward[i];
    float[] right = openLeftwardByEnd[j];
    float best = Float.NEGATIVE_INFINITY;
    int split = i;
    for (int k = i; k < j; k++) {
      float value = left[k] + right[k];
      if (value > best) {
        best = value;
        split = k;
      }
    }
    leftward[i][j] = best;
    leftwardByEnd[j][i] = best;
    splitLeftward[i][j] = (short) split;
  }

  private void attachRoot() {
    float best = Float.NEGATIVE_INFINITY;
    int root = 1;
    for (int r = 1; r <= size; r++) {
      float value = leftward[1][r] + rightward[r][size] + scores[r][0];
      if (value > best) {
        best = value;
        root = r;
      }
    }
    heads[root] = 0;
    readLeftward(1, root);
    readRightward(root, size);
  }

  private void readRightward(int i, int j) {
    if (i < j) {
      int k = splitRightward[i][j];
      heads[k] = i;
      readOpen(i, k);
      readRightward(k, j);
    }
  }

  private void readLeftward(int i, int j) {
    if (i < j) {
      int k = splitLeftward[i][j];
      heads[k] = j;
      readOpen(k, j);
      readLeftward(i, k);
    }
  }

  private void readOpen(int i, int j) {
    int split = splitOpen[i][j];
    readRightward(i, split);
    readLeftward(split + 1, j);
  }
}
