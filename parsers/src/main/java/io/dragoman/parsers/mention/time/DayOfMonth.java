package io.dragoman.parsers.mention.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day without its month: "the 5th", "the 5th of next month".
 *
 * @param day 1 to 31
 * @param month months from the month of writing, or null if not told
 */
record DayOfMonth(int day, @Nullable Integer month) implements Recurring {

  @Override
  public Optional<Stretch> resolve(Anchor anchor) {
    LocalDate reference = anchor.reference();
    if (month == null) {
      Optional<Stretch> told = afterTold(anchor);
      return told.isPresent() ? told : anchor.choose(this);
    }
    return reference == null ? Optional.empty() : occurrence(reference, month);
  }

  /** "on the 29th" of a story goes on from the day that it spoke of before. */
  private Optional<Stretch> afterTold(Anchor anchor) {
    Stretch before = anchor.previous();
    LocalDate reference = anchor.reference();
    LocalDate from = anchor.previousStart();
    if (before == null || from == null || reference == null) {
      return Optional.empty();
    }
    boolean days = before.grain() == Stretch.Grain.DAY || before.grain() == Stretch.Grain.DAYS;
    boolean sameSide =
        (anchor.tense() == TimeTense.PAST && from.isBefore(reference))
            || (anchor.tense() == TimeTense.FUTURE && from.isAfter(reference));
    return days && sameSide ? firstNotBefore(from) : Optional.empty();
  }

  @Override
  public Optional<Stretch> occurrence(LocalDate around, int step) {
    YearMonth of = YearMonth.from(around).plusMonths(step);
    return of.isValidDay(day) ? Optional.of(Stretch.day(of.atDay(day))) : Optional.empty();
  }

  @Override
  public int reach() {
    return 2;
  }

  @Override
  public Meaning completedBy(Meaning other) {
    if (month == null && other instanceof CalendarDay date) {
      return new CalendarDay(date.year(), date.month(), day, 0);
    }
    return month == null && other instanceof DayOfMonth date
        ? new DayOfMonth(day, date.month())
        : this;
  }

  @Override
  public boolean namesDay() {
    return true;
  }

  @Override
  public boolean standsAlone() {
    return false;
  }
}
