package io.dragoman.parsers.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-04-21                          | 2024-04-21",
        "2024-04-21T23:30:00-04:00           | 2024-04-21",
        "20240421                            | 2024-04-21",
        "2024/04/21                          | 2024-04-21",
        "21 April 2024                       | 2024-04-21",
        "Published: 21st of April, 2024      | 2024-04-21",
        "Sunday, April 21, 2024 10:15 EDT    | 2024-04-21",
        "Sun, 21 Apr 2024 10:15:00 GMT       | 2024-04-21",
        "Sept. 3, 2019                       | 2019-09-03",
        "Press Release No. 211 - 14.11.2018  | 2018-11-14",
        "21/04/2024                          | 2024-04-21",
        "04/21/2024                          | 2024-04-21",
        "05/05/2024                          | 2024-05-05",
        "2024 April 21                       | 2024-04-21",
        "Nr. 12, 3-May-2021                  | 2021-05-03",
      })
  void readsWhatPublishersWrite(String line, LocalDate expected) {
    assertThat(DayReader.read(line)).isEqualTo(Optional.ofNullable(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "04/05/2024",
        "30 February 2020",
        "Editor: kl",
        "April 2024",
        "Room 2024",
        "13.13.2013"
      })
  void whatIsNoDayOrUncertainIsAbsent(String line) {
    assertThat(DayReader.read(line)).isEmpty();
  }

  @Test
  void aDayWithoutAYearIsTheNearest() {
    DayReader.Day day = DayReader.first("LIMA, Dec 31 (Andes)").orElseThrow();

    assertThat(day.date()).isEmpty();
    assertThat(day.near(LocalDate.of(2021, 1, 2))).contains(LocalDate.of(2020, 12, 31));
    assertThat(day.near(LocalDate.of(2020, 12, 30))).contains(LocalDate.of(2020, 12, 31));
  }
}
