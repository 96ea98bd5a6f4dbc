package io.dragoman.parsers.visit;

import io.dragoman.parsers.event.Timed;
import io.dragoman.time.EventDate;
import io.dragoman.time.Precision;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** The date of a stay from the times that the text gives for it. */
final class StayDates {

  private StayDates() {}

  /**
   * One date of several times: "January 29 and 30" is a range, "from Monday for three days" ends on
   * Wednesday.
   *
   * @param times in text order
   * @return the date, or empty if none of them is one
   */
  static Optional<EventDate> of(List<Timed> times) {
    Optional<EventDate> date = Optional.empty();
    Optional<Period> duration = Optional.empty();
    for (Timed time : times) {
      Optional<EventDate> next = bounded(time);
      if (next.isPresent()) {
        date = Optional.of(date.map(d -> span(d, next.get())).orElse(next.get()));
      }
      duration = duration.or(time::duration);
    }
    if (date.isPresent() && duration.isPresent()) {
      return lasting(date.get(), duration.get());
    }
    return date;
  }

  /** The date of a time with the end that its preposition leaves open; none for "since". */
  private static Optional<EventDate> bounded(Timed time) {
    Optional<EventDate> date = time.date();
    boolean day = date.filter(d -> d.precision() == Precision.DAY).isPresent();
    return switch (time.relation()) {
      case SINCE, BEFORE, AFTER, BY -> Optional.empty();
      case FROM -> day ? date.flatMap(EventDate::start).map(EventDate::from) : date;
      case UNTIL -> day ? date.flatMap(EventDate::end).map(EventDate::until) : date;
      case AT, FOR -> date;
    };
  }

  /** From a first day on, for so many days, the first one counted. */
  static Optional<EventDate> lasting(EventDate first, Period duration) {
    int days = duration.getDays();
    boolean open = first.end().isEmpty() || first.end().equals(first.start());
    if (!open || first.start().isEmpty() || days < 1 || duration.toTotalMonths() > 0) {
      return Optional.of(first);
    }
    LocalDate start = first.start().orElseThrow();
    return Optional.of(EventDate.between(start, start.plusDays(days - 1L)));
  }

  /** The stretch from the earlier to the later of two dates, where both are days. */
  static EventDate span(EventDate a, EventDate b) {
    if (!days(a)) {
      return days(b) ? b : a;
    }
    if (!days(b)) {
      return a;
    }
    Optional<LocalDate> start = min(a.start(), b.start());
    Optional<LocalDate> end = max(a.end(), b.end());
    if (start.isPresent() && end.isPresent()) {
      return EventDate.between(start.get(), end.get());
    }
    return start.map(EventDate::from).or(() -> end.map(EventDate::until)).orElse(a);
  }

  /** Whether a date is told by the day. */
  static boolean days(EventDate date) {
    if (date.precision() == Precision.DAY) {
      return true;
    }
    String text = date.toString();
    boolean shortParts = true;
    for (String part : text.split("/", -1)) {
      shortParts &= part.isEmpty() || part.equals("..") || part.length() == 10;
    }
    return date.precision() == Precision.RANGE && shortParts;
  }

  private static Optional<LocalDate> min(Optional<LocalDate> a, Optional<LocalDate> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.or(() -> b);
    }
    return a.get().isBefore(b.get()) ? a : b;
  }

  private static Optional<LocalDate> max(Optional<LocalDate> a, Optional<LocalDate> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.or(() -> b);
    }
    return a.get().isAfter(b.get()) ? a : b;
  }
}
