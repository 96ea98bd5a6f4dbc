package io.dragoman.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.event.Ordinal;
import io.dragoman.text.TextSpan;
import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void countsVisits() {
    assertThat(Wording.ordinal(Ordinal.of(2, "in less than a year")))
        .isEqualTo("second visit in less than a year");
    assertThat(Wording.ordinal(Ordinal.of(12))).isEqualTo("visit number 12");
  }

  @Test
  void keepsControlCharactersFromTheTerminal() {
    assertThat(Wording.oneLine("a\u001b[31m\r\nb")).isEqualTo("a [31m b");
  }

  @Test
  void cutsALongExcerpt() {
    assertThat(Wording.excerpt("x".repeat(100), TextSpan.of(0, 100))).hasSize(60).endsWith("…");
  }

  @Test
  void breaksLinesAtBlanks() {
    assertThat(Wording.lines("one two three", 8)).containsExactly("one two", "three");
  }
}
