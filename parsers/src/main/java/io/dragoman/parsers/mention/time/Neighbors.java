package io.dragoman.parsers.mention.time;

import io.dragoman.parsers.language.TokenRange;
import io.dragoman.time.EventDate;
import io.dragoman.time.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Joins days that follow one another: "Sunday and Monday", "January 29 and 30". */
final class Neighbors {

  private Neighbors() {}

  /** The days of both, if the second begins on the day behind the first. */
  static Optional<EventDate> join(TimeExpression first, TimeExpression second) {
    if (!days(first) || !days(second)) {
      return Optional.empty();
    }
    Optional<LocalDate> end = first.date().flatMap(EventDate::end);
    Optional<LocalDate> begin = second.date().flatMap(EventDate::start);
    boolean adjacent =
        end.isPresent() && begin.isPresent() && end.get().plusDays(1).equals(begin.get());
    return adjacent
        ? first.date().map(date -> EventDate.range(date, second.date().orElseThrow()))
        : Optional.empty();
  }

  private static boolean days(TimeExpression expression) {
    return expression.exact()
        && expression.parts().isEmpty()
        && expression
            .date()
            .map(d -> d.precision() == Precision.DAY || d.precision() == Precision.RANGE)
            .orElse(false);
  }

  /** Both as one expression. */
  static TimeExpression joined(
      TimeExpression first, TimeExpression second, EventDate both, boolean withParts) {
    return new TimeExpression(
        first.sentence(),
        new TokenRange(first.range().begin(), second.range().end()),
        first.span().union(second.span()),
        TimeExpression.Kind.DATE,
        Optional.of(both),
        Optional.empty(),
        first.relation(),
        first.basis(),
        first.explicitYear() || second.explicitYear(),
        first.explicitDay() || second.explicitDay(),
        false,
        withParts ? List.of(first, second) : List.of(),
        Optional.empty());
  }
}
