package io.dragoman.dossier.merge;

import io.dragoman.time.EventDate;
import io.dragoman.time.Precision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days on which something may take place, both ends included.
 *
 * @param first the first day
 * @param last the last day
 */
record Days(LocalDate first, LocalDate last) {

  /** How long something without a told end, or without a told beginning, lasts at most. */
  private static final int OPEN_DAYS = 10;

  private static final int APPROXIMATE_DAYS = 3;

  static Days of(EventDate date) {
    String text = date.toString();
    int slash = text.indexOf('/');
    LocalDate first =
        date.start()
            .orElseGet(
                () ->
                    EventDate.parse(text.substring(slash + 1))
                        .start()
                        .orElseThrow()
                        .minusDays(OPEN_DAYS));
    LocalDate last =
        date.end()
            .orElseGet(
                () ->
                    EventDate.parse(text.substring(0, slash))
                        .end()
                        .orElseThrow()
                        .plusDays(OPEN_DAYS));
    int slack = date.isApproximate() ? APPROXIMATE_DAYS : 0;
    return new Days(first.minusDays(slack), last.plusDays(slack));
  }

  /** Says whether a date names its days, not only a week, a month or one end. */
  static boolean isExact(EventDate date) {
    if (date.isApproximate() || date.start().isEmpty() || date.end().isEmpty()) {
      return false;
    }
    return date.precision() == Precision.DAY
        || (date.precision() == Precision.RANGE && isOfDays(date.toString()));
  }

  private static boolean isOfDays(String edtf) {
    return edtf.length() == "2024-04-24/2024-04-26".length() && edtf.indexOf('W') < 0;
  }

  /** The days between the two, 0 if they share a day, 1 if one follows the other. */
  long gapTo(Days other) {
    if (other.first.isAfter(last)) {
      return ChronoUnit.DAYS.between(last, other.first);
    }
    return first.isAfter(other.last) ? ChronoUnit.DAYS.between(other.last, first) : 0;
  }

  boolean contains(Days other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  long length() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** How many days lie between the beginnings. */
  long shiftTo(Days other) {
    return Math.abs(ChronoUnit.DAYS.between(first, other.first));
  }
}
