package io.dragoman.parsers.export;

import io.dragoman.time.EventDate;
import io.dragoman.time.Precision;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days of which an article tells the first and the last.
 *
 * @param first the first day
 * @param last the last day, included
 */
record ExactDays(LocalDate first, LocalDate last) {

  /** The days of a date; empty if it is a month, a year, open, about or perhaps. */
  static Optional<ExactDays> of(EventDate date) {
    if (date.start().isEmpty()
        || date.end().isEmpty()
        || date.isApproximate()
        || date.isUncertain()) {
      return Optional.empty();
    }
    String text = date.toString();
    int slash = text.indexOf('/');
    boolean exact =
        slash < 0
            ? isDay(text)
            : isDay(text.substring(0, slash)) && isDay(text.substring(slash + 1));
    return exact
        ? Optional.of(new ExactDays(date.start().get(), date.end().get()))
        : Optional.empty();
  }

  private static boolean isDay(String text) {
    return EventDate.parse(text).precision() == Precision.DAY;
  }

  boolean isOneDay() {
    return first.equals(last);
  }
}
