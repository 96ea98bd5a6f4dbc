package io.dragoman.parsers.mention.time;

import io.dragoman.time.EventDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From stretches to dates of the vocabulary and back. */
final class Values {

  private Values() {}

  /** The date; empty if it has no end or lies outside the years that can be written. */
  static Optional<EventDate> date(Stretch stretch) {
    LocalDate start = stretch.start();
    LocalDate end = stretch.end();
    if (start == null || end == null) {
      return open(start, end, stretch.grain() == Stretch.Grain.MONTHS);
    }
    if (start.getYear() < 0 || end.getYear() > 9999) {
      return Optional.empty();
    }
    return Optional.of(closed(stretch, start, end));
  }

  private static Optional<EventDate> open(
      @Nullable LocalDate start, @Nullable LocalDate end, boolean months) {
    if (start != null) {
      return Optional.of(
          months ? EventDate.parse(YearMonth.from(start) + "/..") : EventDate.from(start));
    }
    if (end != null) {
      return Optional.of(
          months ? EventDate.parse("../" + YearMonth.from(end)) : EventDate.until(end));
    }
    return Optional.empty();
  }

  private static EventDate closed(Stretch stretch, LocalDate start, LocalDate end) {
    int year = start.getYear();
    return switch (stretch.grain()) {
      case DAY -> EventDate.day(start);
      case DAYS -> approximate(EventDate.between(start, end), stretch.window());
      case WEEK -> EventDate.weekOf(start);
      case MONTH -> EventDate.month(YearMonth.from(start));
      case MONTHS ->
          approximate(
              EventDate.range(
                  EventDate.month(YearMonth.from(start)), EventDate.month(YearMonth.from(end))),
              stretch.window());
      case QUARTER -> EventDate.quarter(year, (start.getMonthValue() + 2) / 3);
      case HALF -> EventDate.halfYear(year, start.getMonthValue() <= 6 ? 1 : 2);
      case SEASON -> EventDate.parse(year + "-" + (21 + (start.getMonthValue() / 3 - 1)));
      case YEAR -> EventDate.year(year);
      case YEARS -> EventDate.range(EventDate.year(year), EventDate.year(end.getYear()));
      case DECADE -> EventDate.decade(year);
      case CENTURY -> EventDate.century(year);
    };
  }

  private static EventDate approximate(EventDate date, boolean window) {
    return window ? date.approximate() : date;
  }

  /** A date that an earlier sentence spoke of. */
  static Stretch stretch(EventDate date) {
    LocalDate start = date.start().orElse(null);
    LocalDate end = date.end().orElse(null);
    Stretch.Grain grain =
        switch (date.precision()) {
          case DAY -> Stretch.Grain.DAY;
          case MONTH -> Stretch.Grain.MONTH;
          case YEAR -> Stretch.Grain.YEAR;
          case WEEK -> Stretch.Grain.WEEK;
          default -> Stretch.Grain.DAYS;
        };
    return new Stretch(start, end, grain, false);
  }
}
