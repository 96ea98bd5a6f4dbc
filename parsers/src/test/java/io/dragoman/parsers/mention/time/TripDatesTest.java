package io.dragoman.parsers.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.time.EventDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TripDatesTest {

  private static String date(String sentence) {
    TripDates dates = new TripDates();
    TimeReading.expressions(sentence, TimeTense.FUTURE).forEach(dates::add);
    return dates.date().map(EventDate::toString).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He will visit Oman from Monday for three days. | 2024-05-20/2024-05-22",
        "He will pay a two-day visit to Oman on June 3. | 2024-06-03/2024-06-04",
        "He will pay a one-day visit to Oman on June 3. | 2024-06-03",
        "He will be in Oman June 3-5. | 2024-06-03/2024-06-05",
        "He will be in Oman from June 3. | 2024-06-03/..",
        "He will be in Oman until June 3. | ../2024-06-03",
        "He will be in Oman from June 3 and stay until Friday, June 7. | 2024-06-03/2024-06-07",
        "He will visit Oman next week. | 2024-W21",
        "He will pay a three-day visit to Oman in June. | 2024-06",
        "He will visit Oman next week, on Tuesday, May 21. | 2024-05-21",
        "He will visit Oman for talks at 9 a.m. | none",
        "He will visit Oman by June. | none",
      })
  void putsTheDateOfATripTogether(String sentence, String expected) {
    assertThat(date(sentence)).isEqualTo(expected);
  }

  @Test
  void anArrivalAndADepartureAreTheEndsOfATrip() {
    List<TimeExpression> times =
        TimeReading.expressions("He arrives on June 3 and returns June 5.", TimeTense.FUTURE);

    Optional<EventDate> date = new TripDates().begins(times.get(0)).ends(times.get(1)).date();

    assertThat(date).contains(EventDate.parse("2024-06-03/2024-06-05"));
  }

  @Test
  void aStopTakesTheYearOfItsTour() {
    TimeExpression stop =
        TimeReading.expressions("In Oman (July 21-22), he will see farmers.", TimeTense.PAST)
            .get(0);

    assertThat(TripDates.ofStop(EventDate.parse("2021-07-20/2021-07-28"), stop))
        .contains(EventDate.parse("2021-07-21/2021-07-22"));
  }

  @Test
  void aTourGoesFromTheFirstStopToTheLast() {
    assertThat(
            TripDates.ofTour(
                List.of(
                    EventDate.parse("2021-06-20/2021-06-22"),
                    EventDate.parse("2021-06-30"),
                    EventDate.parse("2021-07-01/2021-07-03"))))
        .contains(EventDate.parse("2021-06-20/2021-07-03"));
    assertThat(TripDates.ofTour(List.of(EventDate.parse("2021-06")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-01, 2024-05-01, 2024-05-01",
    "2024-05-01/2024-05-03, 2024-05-01, 2024-05-03",
    "2024-05-01/.., 2024-05-01, ",
    "2024-05, , ",
    "2024-W21, , ",
    "2024-05-01~/2024-05-15~, , ",
  })
  void onlyDatesKnownToTheDayHaveAFirstAndALastDay(String date, String first, String last) {
    EventDate event = EventDate.parse(date);

    assertThat(TripDates.firstDay(event).map(Object::toString))
        .isEqualTo(Optional.ofNullable(first));
    assertThat(TripDates.lastDay(event).map(Object::toString)).isEqualTo(Optional.ofNullable(last));
  }
}
