package io.dragoman.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.time.EventDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

  @ParameterizedTest
  @CsvSource({
    "2024-04-24, 24 April 2024",
    "2024-04-24/2024-04-26, 24 to 26 April 2024",
    "2024-04-30/2024-05-02, 30 April to 2 May 2024",
    "2023-12-30/2024-01-02, 30 December 2023 to 2 January 2024",
    "2024-W17, 22 to 28 April 2024",
    "2024-11, November 2024",
    "2024-11-05/.., from 5 November 2024",
    "../2024-11-05, until 5 November 2024",
    "2024, 2024",
    "2024-33, 2024-33",
    "2024-11/2024-12, 2024-11/2024-12"
  })
  void datesReadAsInANewspaper(String edtf, String words) {
    assertThat(DateWords.of(EventDate.parse(edtf))).isEqualTo(words);
  }
}
