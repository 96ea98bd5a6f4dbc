package io.dragoman.parsers.export;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void aPairCountsOnce() {
    CodePoints points = new CodePoints("a\uD83D\uDE00b");

    assertThat(points.at(0)).isZero();
    assertThat(points.at(1)).isEqualTo(1);
    assertThat(points.at(3)).isEqualTo(2);
    assertThat(points.at(4)).isEqualTo(3);
  }

  @Property
  void theEndIsTheNumberOfCodePoints(@ForAll String text) {
    assertThat(new CodePoints(text).at(text.length()))
        .isEqualTo(text.codePointCount(0, text.length()));
  }
}
