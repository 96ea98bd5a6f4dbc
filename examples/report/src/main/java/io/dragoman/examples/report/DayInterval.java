package io.dragoman.examples.report;

import io.dragoman.time.EventDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of a date, for drawing.
 *
 * @param first its first day
 * @param end the day behind its last
 * @param openStart whether it has no first day, and {@code first} is the day before its last
 * @param openEnd whether it has no last day, and {@code end} is the day behind its first
 */
record DayInterval(LocalDate first, LocalDate end, boolean openStart, boolean openEnd) {

  static DayInterval of(EventDate date) {
    Optional<LocalDate> start = date.start();
    Optional<LocalDate> last = date.end();
    LocalDate known = start.or(() -> last).orElseThrow();
    return new DayInterval(
        start.orElse(known), last.orElse(known).plusDays(1), start.isEmpty(), last.isEmpty());
  }

  static DayInterval of(LocalDate day) {
    return new DayInterval(day, day.plusDays(1), false, false);
  }
}
