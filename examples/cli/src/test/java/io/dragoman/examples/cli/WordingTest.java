package io.dragoman.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.event.Ordinal;
import io.dragoman.text.TextSpan;
import io.dragoman.time.EventDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource({
    "2024-04-24, 24 April 2024",
    "2024-04-24/2024-04-26, 24 to 26 April 2024",
    "2024-02-28/2024-03-02, 28 February to 2 March 2024",
    "2023-12-30/2024-01-02, 30 December 2023 to 2 January 2024",
    "2024-11, November 2024",
    "2023, 2023",
    "2024-04-24/.., from 24 April 2024",
    "../2024-04-24, until 24 April 2024",
  })
  void saysDatesInWords(String edtf, String words) {
    assertThat(Wording.date(EventDate.parse(edtf))).isEqualTo(words);
  }

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
