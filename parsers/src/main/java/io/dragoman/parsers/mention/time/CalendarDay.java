package io.dragoman.parsers.mention.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A day of a named month: "March 3", "Friday, 3 March 2023".
 *
 * @param year how the year is told
 * @param month 1 to 12
 * @param day 1 to 31
 * @param weekday 1 to 7, or 0 if not named; picks the year where none is told
 */
record CalendarDay(YearOf year, int month, int day, int weekday) implements Recurring {

  @Override
  public Optional<Stretch> resolve(Anchor anchor) {
    OptionalInt told = year.in(anchor);
    if (told.isPresent()) {
      return in(told.getAsInt());
    }
    if (year.told()) {
      return Optional.empty();
    }
    Optional<Stretch> chosen = anchor.choose(this);
    return chosen.isPresent() || weekday == 0
        ? chosen
        : anchor.choose(new CalendarDay(year, month, day, 0));
  }

  @Override
  public Optional<Stretch> occurrence(LocalDate around, int step) {
    return in(around.getYear() + step).filter(this::onItsWeekday);
  }

  private boolean onItsWeekday(Stretch day) {
    LocalDate start = day.start();
    return weekday == 0 || (start != null && start.getDayOfWeek().getValue() == weekday);
  }

  private Optional<Stretch> in(int of) {
    return YearMonth.of(of, month).isValidDay(day)
        ? Optional.of(Stretch.day(LocalDate.of(of, month, day)))
        : Optional.empty();
  }

  @Override
  public int reach() {
    return weekday == 0 ? 4 : 11;
  }

  @Override
  public boolean yearly() {
    return true;
  }

  @Override
  public Meaning completedBy(Meaning other) {
    return year.told() ? this : new CalendarDay(yearOf(other), month, day, weekday);
  }

  /** The year that another date tells. */
  static YearOf yearOf(Meaning other) {
    if (other instanceof CalendarDay date) {
      return date.year();
    }
    return other instanceof CalendarMonth date ? date.year() : YearOf.NONE;
  }

  @Override
  public int namedYear() {
    return year.number();
  }

  @Override
  public boolean namesDay() {
    return true;
  }
}
