package io.dragoman.parsers.mention.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From one date to another. The ends lend each other the year and month that one of them lacks;
 * where neither has a year, the whole range recurs, so that the tense chooses a year for both
 * together.
 *
 * @param first the first date
 * @param last the last date
 */
record RangeOf(Meaning first, Meaning last) implements Recurring {

  /** A range whose ends have lent each other what they lack. */
  static RangeOf of(Meaning first, Meaning last) {
    Meaning end = last instanceof DayOfMonth ? last.completedBy(first) : last;
    Meaning begin = first instanceof DayOfMonth ? first.completedBy(end) : first;
    return new RangeOf(begin, end);
  }

  @Override
  public Optional<Stretch> resolve(Anchor anchor) {
    if (openYear(first) && openYear(last)) {
      if (first instanceof Recurring begin && last instanceof Recurring end) {
        return anchor.reference() == null
            ? first.resolve(anchor).flatMap(b -> closing(b, end))
            : anchor.choose(this);
      }
    }
    if (openYear(first) && first instanceof Recurring begin && !openYear(last)) {
      return last.resolve(anchor).flatMap(e -> opening(begin, e));
    }
    Optional<Stretch> begin = first.resolve(anchor);
    if (last instanceof Recurring end && openYear(last)) {
      return begin.flatMap(b -> closing(b, end));
    }
    return begin.flatMap(b -> last.resolve(anchor).flatMap(e -> join(b, e)));
  }

  /** Whether a date of the year, month or week leaves open which year, month or week. */
  private static boolean openYear(Meaning date) {
    if (date instanceof CalendarDay day) {
      return !day.year().told();
    }
    if (date instanceof CalendarMonth month) {
      return !month.year().told();
    }
    if (date instanceof DayOfMonth day) {
      return day.month() == null;
    }
    return date instanceof Weekday weekday && weekday.which() == Weekday.Which.ANY;
  }

  private static Optional<Stretch> closing(Stretch begin, Recurring end) {
    LocalDate from = begin.start();
    return from == null
        ? Optional.empty()
        : end.firstNotBefore(from).flatMap(last -> join(begin, last));
  }

  /** The latest occurrence that begins before the end does. */
  private static Optional<Stretch> opening(Recurring begin, Stretch end) {
    LocalDate until = end.start();
    Optional<Stretch> best = Optional.empty();
    for (int step = -begin.reach(); until != null && step <= 0; step++) {
      Optional<Stretch> found = begin.occurrence(until, step);
      LocalDate from = found.map(Stretch::start).orElse(null);
      if (from != null && !from.isAfter(until)) {
        best = found;
      }
    }
    return best.flatMap(first -> join(first, end));
  }

  private static Optional<Stretch> join(Stretch begin, Stretch end) {
    LocalDate from = begin.start();
    LocalDate until = end.end();
    if (from == null || until == null || until.isBefore(from)) {
      return Optional.empty();
    }
    return Optional.of(begin.to(end));
  }

  @Override
  public Optional<Stretch> occurrence(LocalDate around, int step) {
    if (first instanceof Recurring begin && last instanceof Recurring end) {
      return begin.occurrence(around, step).flatMap(b -> closing(b, end));
    }
    return Optional.empty();
  }

  @Override
  public int reach() {
    return first instanceof Recurring begin ? begin.reach() : 1;
  }

  @Override
  public boolean yearly() {
    return first instanceof Recurring begin && begin.yearly();
  }

  @Override
  public int namedYear() {
    return Math.max(first.namedYear(), last.namedYear());
  }

  @Override
  public boolean namesDay() {
    return first.namesDay() || last.namesDay();
  }
}
