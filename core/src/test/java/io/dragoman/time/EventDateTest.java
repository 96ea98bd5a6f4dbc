package io.dragoman.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDateTest {

  private static final LocalDate APRIL_24 = LocalDate.of(2024, 4, 24);
  private static final LocalDate APRIL_26 = LocalDate.of(2024, 4, 26);

  @ParameterizedTest
  @CsvSource({
    "2024-04-24, DAY, 2024-04-24, 2024-04-24",
    "2024-02-29, DAY, 2024-02-29, 2024-02-29",
    "2024-W17, WEEK, 2024-04-22, 2024-04-28",
    "2020-W53, WEEK, 2020-12-28, 2021-01-03",
    "2024-02, MONTH, 2024-02-01, 2024-02-29",
    "2024-21, SEASON, 2024-03-01, 2024-05-31",
    "2024-24, SEASON, 2024-12-01, 2025-02-28",
    "2024-33, QUARTER, 2024-01-01, 2024-03-31",
    "2024-36, QUARTER, 2024-10-01, 2024-12-31",
    "2024-41, HALF_YEAR, 2024-07-01, 2024-12-31",
    "2023, YEAR, 2023-01-01, 2023-12-31",
    "199X, DECADE, 1990-01-01, 1999-12-31",
    "19XX, CENTURY, 1900-01-01, 1999-12-31",
    "2024-04-24/2024-04-26, RANGE, 2024-04-24, 2024-04-26",
    "2024-04/2024-06, RANGE, 2024-04-01, 2024-06-30",
    "2023/2024-02-10, RANGE, 2023-01-01, 2024-02-10",
    "2024-04-24/.., RANGE, 2024-04-24,",
    "../2024-04-26, RANGE, , 2024-04-26",
    "2024-04-24/, RANGE, 2024-04-24,",
    "/2024-04-26, RANGE, , 2024-04-26",
    "2024-04?, MONTH, 2024-04-01, 2024-04-30",
    "2024-04-24~/2024-04-26%, RANGE, 2024-04-24, 2024-04-26",
  })
  void readsEveryFormAndPrintsItAgain(
      String text, Precision precision, LocalDate start, LocalDate end) {
    EventDate date = EventDate.parse(text);

    assertThat(date).hasToString(text);
    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.start()).isEqualTo(Optional.ofNullable(start));
    assertThat(date.end()).isEqualTo(Optional.ofNullable(end));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-Q1, 2024-33",
    "2024-H2, 2024-41",
    "2024-04-24/2024-04-24, 2024-04-24",
    "2024-Q1/2024-Q2~, 2024-33/2024-34~",
  })
  void printsTheStandardFormOfOtherForms(String text, String standard) {
    assertThat(EventDate.parse(text)).hasToString(standard);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "next week",
        "24",
        "2024-4-24",
        "2024-13",
        "2024-00",
        "2024-25",
        "2024-37",
        "2024-42",
        "2024-02-30",
        "2023-02-29",
        "2024-W00",
        "2024-W53",
        "2024-X17",
        "2024-Q5",
        "2024-Q0",
        "2024-H3",
        "20240424",
        "2024/04/24",
        "2024-04-24T10:00",
        "2024-04-24 ",
        "-2024",
        "Y12345",
        "20X4",
        "X024",
        "2024-XX",
        "２０２４",
        "2024??",
        "?",
        "..",
        "/",
        "../..",
        "2024-04-26/2024-04-24",
        "2024-05/2024-04",
        "2024-04-24/2024-04-25/2024-04-26",
      })
  void refusesOtherTextAndQuotesIt(String text) {
    assertThatThrownBy(() -> EventDate.parse(text))
        .isInstanceOf(DateTimeParseException.class)
        .hasMessageContaining("not a date: \"" + text + "\"");
  }

  @Test
  void saysWhyARangeIsNone() {
    assertThatThrownBy(() -> EventDate.between(APRIL_26, APRIL_24))
        .isInstanceOf(DateTimeException.class)
        .hasMessage("the range ends on 2024-04-24 before it starts on 2024-04-26");
  }

  @Test
  void isMadeFromCalendarTypes() {
    assertThat(EventDate.day(APRIL_24)).hasToString("2024-04-24");
    assertThat(EventDate.weekOf(LocalDate.of(2021, 1, 3))).hasToString("2020-W53");
    assertThat(EventDate.month(YearMonth.of(2024, 11))).hasToString("2024-11");
    assertThat(EventDate.season(2024, Season.AUTUMN)).hasToString("2024-23");
    assertThat(EventDate.quarter(2024, 2)).hasToString("2024-34");
    assertThat(EventDate.halfYear(2024, 1)).hasToString("2024-40");
    assertThat(EventDate.year(47)).hasToString("0047");
    assertThat(EventDate.decade(2020)).hasToString("202X");
    assertThat(EventDate.century(1900)).hasToString("19XX");
    assertThat(EventDate.between(APRIL_24, APRIL_26)).hasToString("2024-04-24/2024-04-26");
    assertThat(EventDate.between(APRIL_24, APRIL_24)).isEqualTo(EventDate.day(APRIL_24));
    assertThat(EventDate.from(APRIL_24)).hasToString("2024-04-24/..");
    assertThat(EventDate.until(APRIL_26)).hasToString("../2024-04-26");
    assertThat(EventDate.range(EventDate.parse("2024-04"), EventDate.parse("2024-06/2024-07")))
        .hasToString("2024-04/2024-07");
  }

  @Test
  void refusesNumbersThatTheCalendarDoesNotHave() {
    assertThatThrownBy(() -> EventDate.quarter(2024, 5)).hasMessageContaining("quarter 1 to 4");
    assertThatThrownBy(() -> EventDate.halfYear(2024, 0)).hasMessageContaining("half 1 to 2");
    assertThatThrownBy(() -> EventDate.week(2024, 53)).hasMessageContaining("no week 53");
    assertThatThrownBy(() -> EventDate.year(10_000)).hasMessageContaining("10000");
    assertThatThrownBy(() -> EventDate.decade(1995)).hasMessageContaining("1995");
    assertThatThrownBy(() -> EventDate.century(1950)).hasMessageContaining("1950");
  }

  @Test
  void keepsHowSureItIs() {
    EventDate date = EventDate.parse("2024-04");

    assertThat(date.isApproximate()).isFalse();
    assertThat(date.approximate()).hasToString("2024-04~");
    assertThat(date.uncertain()).hasToString("2024-04?");
    assertThat(date.approximate().uncertain()).hasToString("2024-04%");
    assertThat(EventDate.parse("2024-04/..").approximate()).hasToString("2024-04~/..");
    assertThat(EventDate.parse("/2024-04").uncertain()).hasToString("/2024-04?");
    assertThat(EventDate.parse("2024-04/2024-05?").isUncertain()).isTrue();
    assertThat(EventDate.parse("2024-04~/2024-05").isApproximate()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-04, 2024-04-24, true",
    "2024-W17, 2024-04, true",
    "2024-03, 2024-04-24, false",
    "2024-04-24/2024-04-26, 2024-04-26/2024-04-28, true",
    "2024-04-24/2024-04-25, 2024-04-26/2024-04-28, false",
    "2024-04-24/.., 2031, true",
    "2024-04-24/.., 2023, false",
    "../2024-04-24, 1950, true",
    "../2024-04-24, 2024-04-25/.., false",
  })
  void overlapsWhatSharesADay(String one, String other, boolean overlap) {
    assertThat(EventDate.parse(one).overlaps(EventDate.parse(other))).isEqualTo(overlap);
    assertThat(EventDate.parse(other).overlaps(EventDate.parse(one))).isEqualTo(overlap);
  }

  @Test
  void containsItsDays() {
    EventDate trip = EventDate.between(APRIL_24, APRIL_26);

    assertThat(trip.contains(APRIL_24)).isTrue();
    assertThat(trip.contains(APRIL_26)).isTrue();
    assertThat(trip.contains(LocalDate.of(2024, 4, 27))).isFalse();
    assertThat(EventDate.parse("2024").contains(trip)).isTrue();
    assertThat(trip.contains(EventDate.parse("2024"))).isFalse();
    assertThat(EventDate.from(APRIL_24).contains(LocalDate.of(2999, 1, 1))).isTrue();
  }

  @Test
  void isOrderedByFirstDayThenByLast() {
    assertThat(
            Stream.of("2024-05", "2024-04-24/..", "2024-04-24", "2024", "../2024")
                .map(EventDate::parse)
                .sorted())
        .map(EventDate::toString)
        .containsExactly("../2024", "2024", "2024-04-24", "2024-04-24/..", "2024-05");
  }
}
