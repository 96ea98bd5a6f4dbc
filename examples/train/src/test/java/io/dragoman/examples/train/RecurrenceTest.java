package io.dragoman.examples.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

  private static final int TOKENS = 4;
  private static final int WIDTH = 6;
  private static final float NUDGE = 1e-2f;

  private final Random random = new Random(3);

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theGradientIsTheSlope(boolean keepsInput) {
    float[][] sums = randomRows(3 * WIDTH);
    float[][] input = randomRows(WIDTH);
    float[][] weights = randomRows(WIDTH);
    float[][] dInput = new float[TOKENS][WIDTH];

    float[][] dSums = new Recurrence(sums, input, keepsInput).backward(weights, dInput);

    for (int t = 0; t < TOKENS; t++) {
      for (int i = 0; i < 3 * WIDTH; i++) {
        assertThat(dSums[t][i])
            .isCloseTo(slope(sums, t, i, sums, input, weights, keepsInput), within(2e-3f));
      }
      for (int i = 0; i < WIDTH; i++) {
        assertThat(dInput[t][i])
            .isCloseTo(slope(input, t, i, sums, input, weights, keepsInput), within(2e-3f));
      }
    }
  }

  private static float slope(
      float[][] changed,
      int t,
      int i,
      float[][] sums,
      float[][] input,
      float[][] weights,
      boolean keepsInput) {
    float before = changed[t][i];
    changed[t][i] = before + NUDGE;
    double above = value(sums, input, weights, keepsInput);
    changed[t][i] = before - NUDGE;
    double below = value(sums, input, weights, keepsInput);
    changed[t][i] = before;
    return (float) ((above - below) / (2 * NUDGE));
  }

  private static double value(
      float[][] sums, float[][] input, float[][] weights, boolean keepsInput) {
    float[][] outputs = new Recurrence(sums, input, keepsInput).outputs();
    double value = 0;
    for (int t = 0; t < TOKENS; t++) {
      for (int i = 0; i < WIDTH; i++) {
        value += (double) outputs[t][i] * weights[t][i];
      }
    }
    return value;
  }

  private float[][] randomRows(int columns) {
    float[][] rows = new float[TOKENS][columns];
    for (float[] row : rows) {
      for (int i = 0; i < columns; i++) {
        row[i] = random.nextFloat() * 2 - 1;
      }
    }
    return rows;
  }
}
