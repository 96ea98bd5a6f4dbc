package io.dragoman.parsers.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.time.TimeMention;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeExpressionTest {

  private static TimeExpression first(String sentence) {
    return TimeReading.expressions(sentence, TimeTense.FUTURE).get(0);
  }

  @Test
  void theTokensTakeInTheTimeOfDay() {
    TimeExpression time = first("On Tuesday, June 4 at 11 a.m. GMT they meet.");

    assertThat(time.range().begin()).isEqualTo(1);
    assertThat(time.range().end()).isEqualTo(9);
    assertThat(time.explicitDay()).isTrue();
    assertThat(time.explicitYear()).isFalse();
    assertThat(time.exact()).isTrue();
  }

  @Test
  void aRangeOfFullDatesIsTwoMentions() {
    String text = "He is away from July 31 to August 6.";

    assertThat(first(text).mentions(text))
        .extracting(TimeMention::text, TimeMention::value)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("July 31", "2024-07-31"),
            org.assertj.core.api.Assertions.tuple("August 6", "2024-08-06"));
  }

  @Test
  void aWeekIsMentionedByItsDays() {
    String text = "He is away next week.";

    assertThat(first(text).mentions(text))
        .extracting(TimeMention::value)
        .containsExactly("2024-05-20/2024-05-26");
  }

  @ParameterizedTest
  @CsvSource({
    "They meet on Monday., AT, DAY_OF_WRITING",
    "They meet from Monday., FROM, DAY_OF_WRITING",
    "They wait until Monday., UNTIL, DAY_OF_WRITING",
    "They finish by 2031., BY, ITSELF",
    "They have met since 1993., SINCE, ITSELF",
    "They meet for three days., FOR, DAY_OF_WRITING",
    "They meet after June 3., AFTER, DAY_OF_WRITING",
    "They meet the following day., AT, TEXT_BEFORE",
  })
  void thePrepositionAndTheBasisAreTold(
      String sentence, Relation relation, TimeExpression.Basis basis) {
    TimeExpression time = first(sentence);

    assertThat(time.relation()).isEqualTo(relation);
    assertThat(time.basis()).isEqualTo(basis);
  }

  @ParameterizedTest
  @CsvSource({"GB, 2024-04-03", "US, 2024-03-04", "CA, ?"})
  void theCountryTellsTheOrderOfDigits(String country, String expected) {
    String text = "It was signed on 03/04/2024.";
    TimeContext context =
        new TimeContext(
            Optional.of(TimeReading.DAY_OF_WRITING), Optional.of(country), Optional.empty());

    List<TimeExpression> times = TimeReading.expressions(text, TimeTense.PAST, context);

    assertThat(TimeReading.print(text, times)).isEqualTo("03/04/2024 = " + expected);
  }
}
