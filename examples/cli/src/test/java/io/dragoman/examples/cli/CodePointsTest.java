package io.dragoman.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void bothCountsAreTheSameWithoutSupplementaryCharacters() {
    CodePoints codePoints = new CodePoints("Dakar");

    assertThat(codePoints.at(0)).isZero();
    assertThat(codePoints.at(5)).isEqualTo(5);
  }

  @Test
  void aSurrogatePairCountsOnce() {
    CodePoints codePoints = new CodePoints("a\uD83D\uDE00b");

    assertThat(codePoints.at(1)).isEqualTo(1);
    assertThat(codePoints.at(3)).isEqualTo(2);
    assertThat(codePoints.at(4)).isEqualTo(3);
  }

  @Test
  void halfAPairCountsAsOne() {
    CodePoints codePoints = new CodePoints("\uDE00\uD83D\uD83D\uDE00x");

    assertThat(codePoints.at(1)).isEqualTo(1);
    assertThat(codePoints.at(2)).isEqualTo(2);
    assertThat(codePoints.at(4)).isEqualTo(3);
    assertThat(codePoints.at(5)).isEqualTo(4);
  }
}
