package io.dragoman.parsers.mention.time;

import io.dragoman.time.EventDate;
import io.dragoman.time.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts together the date of a trip, a stop or a meeting from the time expressions that belong to
 * it: "from Monday" and "for three days" are Monday to Wednesday. What is said exactly comes before
 * what is said vaguely, what is said first before what is said later. Not for use by several
 * threads.
 *
 * <pre>{@code
 * TripDates dates = new TripDates();
 * times.within(sentence, clause.extent()).forEach(dates::add);
 * trip.date(dates.date());
 * }</pre>
 */
public final class TripDates {

  private @Nullable EventDate exact;
  private @Nullable EventDate window;
  private @Nullable LocalDate begin;
  private @Nullable LocalDate end;
  private @Nullable Period length;

  /** Makes a collector without dates. */
  public TripDates() {}

  /**
   * Adds an expression; its preposition says whether the trip begins or ends there, lasts so long,
   * or takes place then. Times of the day, what recurs and mere limits ("by", "before", "after")
   * add nothing.
   *
   * @param time an expression that belongs to the trip
   * @return this
   */
  public TripDates add(TimeExpression time) {
    if (time.kind() == TimeExpression.Kind.DURATION) {
      lasts(time);
      return this;
    }
    return switch (time.relation()) {
      case FROM, SINCE -> ranges(time) ? during(time) : begins(time);
      case UNTIL -> ranges(time) ? during(time) : ends(time);
      case AT, FOR -> during(time);
      case BY, BEFORE, AFTER -> this;
    };
  }

  private static boolean ranges(TimeExpression time) {
    return time.date().map(date -> date.precision() == Precision.RANGE).orElse(false);
  }

  /**
   * Adds the date on which the trip begins ("arrives on", "starting").
   *
   * @param time a date; of a stretch only its first day counts, and only if it is exact
   * @return this
   */
  public TripDates begins(TimeExpression time) {
    if (begin == null && time.exact()) {
      begin = time.date().flatMap(EventDate::start).orElse(null);
    } else if (begin == null) {
      during(time);
    }
    return this;
  }

  /**
   * Adds the date on which the trip ends ("returns on", "concludes", "until").
   *
   * @param time a date; of a stretch only its last day counts, and only if it is exact
   * @return this
   */
  public TripDates ends(TimeExpression time) {
    if (end == null && time.exact()) {
      end = time.date().flatMap(EventDate::end).orElse(null);
    }
    return this;
  }

  private TripDates during(TimeExpression time) {
    if (time.exact() && exact == null) {
      exact = time.date().orElse(null);
    } else if (!time.exact() && window == null) {
      window = time.date().orElse(null);
    }
    return this;
  }

  /** Only whole days and weeks tell when a trip ends. */
  private void lasts(TimeExpression time) {
    String text = time.duration().orElse("");
    boolean days = text.endsWith("D") || text.endsWith("W");
    if (length == null && days && !text.contains("T")) {
      try {
        length = Period.parse(text);
      } catch (DateTimeParseException vague) {
        length = null;
      }
    }
  }

  /**
   * The date of the trip.
   *
   * @return from its first to its last day where both are known, an open range where one is, else
   *     the stretch within which it takes place; empty if nothing was said
   */
  public Optional<EventDate> date() {
    if (exact != null && begin == null && end == null) {
      return Optional.of(lengthened(exact));
    }
    LocalDate first = begin;
    LocalDate last = end;
    if (exact != null) {
      first = first == null ? exact.start().orElse(null) : first;
      last = last == null && !single(exact) ? exact.end().orElse(null) : last;
    }
    if (first != null && last == null && length != null) {
      last = lastDay(first, length);
    }
    if (first != null && last != null) {
      return Optional.of(
          last.isBefore(first) ? EventDate.day(first) : EventDate.between(first, last));
    }
    if (first != null) {
      return Optional.of(EventDate.from(first));
    }
    return last != null ? Optional.of(EventDate.until(last)) : Optional.ofNullable(window);
  }

  private static boolean single(EventDate date) {
    return date.precision() == Precision.DAY;
  }

  /** "a three-day visit on Monday" goes to Wednesday. */
  private EventDate lengthened(EventDate date) {
    Optional<LocalDate> first = date.start();
    if (length == null || !single(date) || first.isEmpty()) {
      return date;
    }
    return EventDate.between(first.get(), lastDay(first.get(), length));
  }

  private static LocalDate lastDay(LocalDate first, Period length) {
    LocalDate last = first.plus(length).minusDays(1);
    return last.isBefore(first) ? first : last;
  }

  /**
   * The date of a stop seen with the date of its tour: a day whose year is not named is taken in
   * the year of the tour.
   *
   * @param tour the date of the tour
   * @param stop what the text says of the stop
   * @return the stop's date; empty if the text gives none, for the tour's date is not the stop's
   */
  public static Optional<EventDate> ofStop(EventDate tour, TimeExpression stop) {
    Optional<EventDate> own = stop.date();
    if (own.isEmpty() || stop.explicitYear() || tour.overlaps(own.get())) {
      return own;
    }
    Optional<EventDate> moved =
        tour.start().flatMap(start -> inYear(own.get(), start.getYear())).filter(tour::overlaps);
    return moved.isPresent()
        ? moved
        : tour.end()
            .flatMap(end -> inYear(own.get(), end.getYear()))
            .filter(tour::overlaps)
            .or(() -> own);
  }

  private static Optional<EventDate> inYear(EventDate date, int year) {
    Optional<LocalDate> first = date.start();
    Optional<LocalDate> last = date.end();
    boolean days = date.precision() == Precision.DAY || date.precision() == Precision.RANGE;
    if (!days || first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    int years = year - first.get().getYear();
    try {
      return Optional.of(
          EventDate.between(first.get().plusYears(years), last.get().plusYears(years)));
    } catch (DateTimeException outOfRange) {
      return Optional.empty();
    }
  }

  /**
   * The date of a tour from the dates of its stops.
   *
   * @param stops the stops' dates
   * @return from the first day of all to the last of all; empty if a stop has an open end or is not
   *     known to the day, or there is none
   */
  public static Optional<EventDate> ofTour(List<EventDate> stops) {
    Optional<LocalDate> first = Optional.empty();
    Optional<LocalDate> last = Optional.empty();
    for (EventDate stop : stops) {
      Optional<LocalDate> start = firstDay(stop);
      Optional<LocalDate> end = lastDay(stop);
      if (start.isEmpty() || end.isEmpty()) {
        return Optional.empty();
      }
      first = first.filter(day -> day.isBefore(start.get())).or(() -> start);
      last = last.filter(day -> day.isAfter(end.get())).or(() -> end);
    }
    Optional<LocalDate> until = last;
    return first.flatMap(from -> until.map(to -> EventDate.between(from, to)));
  }

  /**
   * The first day, where the date is known to the day.
   *
   * @param date a date
   * @return empty for weeks, months, approximate ranges and open beginnings
   */
  public static Optional<LocalDate> firstDay(EventDate date) {
    return inDays(date) ? date.start() : Optional.empty();
  }

  /**
   * The last day, where the date is known to the day.
   *
   * @param date a date
   * @return empty for weeks, months, approximate ranges and open ends
   */
  public static Optional<LocalDate> lastDay(EventDate date) {
    return inDays(date) ? date.end() : Optional.empty();
  }

  /** Whether what is written of it is written in days. */
  private static boolean inDays(EventDate date) {
    if (date.isApproximate()) {
      return false;
    }
    if (date.precision() == Precision.DAY) {
      return true;
    }
    String text = date.toString();
    int slash = text.indexOf('/');
    int day = "2024-04-24".length();
    return date.precision() == Precision.RANGE
        && (date.start().isEmpty() || slash == day)
        && (date.end().isEmpty() || text.length() - slash - 1 == day);
  }
}
