package io.dragoman.parsers.language.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ProjectiveDecoderTest {

  @Property(tries = 200)
  void everyTreeHasOneRootAndNoCrossingArcs(
      @ForAll @IntRange(min = 1, max = 40) int size, @ForAll long seed) {
    assertIsProjectiveTree(ProjectiveDecoder.decode(randomScores(size, seed)));
  }

  @Property(tries = 100)
  void noOtherProjectiveTreeIsBetter(
      @ForAll @IntRange(min = 1, max = 5) int size, @ForAll long seed) {
    float[][] scores = randomScores(size, seed);

    double found = total(scores, ProjectiveDecoder.decode(scores));

    assertThat(found).isCloseTo(bestOfAll(scores, new int[size + 1], 1), within(1e-4));
  }

  @Property(tries = 20)
  void equalScoresStillGiveATree(@ForAll @IntRange(min = 1, max = 30) int size) {
    assertIsProjectiveTree(ProjectiveDecoder.decode(new float[size + 1][size + 1]));
  }

  private static float[][] randomScores(int size, long seed) {
    Random random = new Random(seed);
    float[][] scores = new float[size + 1][size + 1];
    for (float[] row : scores) {
      for (int h = 0; h <= size; h++) {
        row[h] = random.nextFloat() * 20 - 10;
      }
    }
    return scores;
  }

  private static double bestOfAll(float[][] scores, int[] heads, int word) {
    if (word == heads.length) {
      return isProjectiveTree(heads) ? total(scores, heads) : Double.NEGATIVE_INFINITY;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int head = 0; head < heads.length; head++) {
      heads[word] = head;
      best = Math.max(best, bestOfAll(scores, heads, word + 1));
    }
    return best;
  }

  private static double total(float[][] scores, int[] heads) {
    double sum = 0;
    for (int d = 1; d < heads.length; d++) {
      sum += scores[d][heads[d]];
    }
    return sum;
  }

  private static void assertIsProjectiveTree(int[] heads) {
    assertThat(isProjectiveTree(heads)).as("heads %s", heads).isTrue();
  }

  private static boolean isProjectiveTree(int[] heads) {
    int roots = 0;
    for (int d = 1; d < heads.length; d++) {
      if (heads[d] == 0) {
        roots++;
      }
      int steps = 0;
      for (int up = d; up != 0; up = heads[up]) {
        if (++steps > heads.length) {
          return false;
        }
      }
      for (int inside = Math.min(d, heads[d]) + 1; inside < Math.max(d, heads[d]); inside++) {
        if (!isBelow(heads, inside, heads[d])) {
          return false;
        }
      }
    }
    return roots == 1;
  }

  private static boolean isBelow(int[] heads, int word, int above) {
    int up = word;
    for (int steps = 0; steps <= heads.length; steps++) {
      if (up == above) {
        return true;
      }
      if (up == 0) {
        return false;
      }
      up = heads[up];
    }
    return false;
  }
}
