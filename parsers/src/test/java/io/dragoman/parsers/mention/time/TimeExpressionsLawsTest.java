package io.dragoman.parsers.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.parsers.lexicon.CalendarWord;
import io.dragoman.parsers.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any text made of calendar words, numbers and signs. */
class TimeExpressionsLawsTest {

  @Property(tries = 3000)
  void expressionsStandInOrderWithoutOverlap(
      @ForAll("texts") String text, @ForAll TimeTense tense) {
    List<TimeExpression> times = TimeReading.expressions(text, tense);

    int last = 0;
    for (TimeExpression time : times) {
      assertThat(time.span().begin()).isGreaterThanOrEqualTo(last);
      assertThat(time.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(time.mentions(text)).isNotNull();
      last = time.span().end();
    }
  }

  @Property(tries = 300)
  void withoutADayOfWritingNothingIsCountedFromIt(@ForAll("relativeTexts") String text) {
    List<TimeExpression> times =
        TimeReading.expressions(text, TimeTense.PAST, TimeContext.of(Optional.empty()));

    assertThat(times).isNotEmpty().allMatch(time -> time.date().isEmpty());
  }

  @Provide
  Arbitrary<String> relativeTexts() {
    return Arbitraries.of(
            "today",
            "Monday",
            "last week",
            "next month",
            "March 3",
            "the same day",
            "in May",
            "two days ago",
            "this year",
            "early next month",
            "the end of the year")
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(list -> "He spoke " + String.join(", then ", list) + ".");
  }

  @Provide
  Arbitrary<String> texts() {
    List<String> words =
        new ArrayList<>(
            Lexicon.standard().calendar().entries().stream().map(CalendarWord::phrase).toList());
    words.addAll(
        List.of("-", "–", ",", "the", "of", "and", "in", "on", "from", "between", "(", ")"));
    Arbitrary<String> numbers = Arbitraries.integers().between(0, 9999).map(String::valueOf);
    Arbitrary<String> word =
        Arbitraries.oneOf(
            Arbitraries.of(words),
            numbers,
            numbers.map(n -> n + "th"),
            Arbitraries.integers().between(1990, 2030).map(String::valueOf),
            Arbitraries.strings().ofMaxLength(4));
    return word.list().ofMinSize(1).ofMaxSize(12).map(list -> String.join(" ", list));
  }
}
