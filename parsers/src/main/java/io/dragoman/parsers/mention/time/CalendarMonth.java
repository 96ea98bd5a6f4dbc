package io.dragoman.parsers.mention.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A named month: "March", "March 2023", "March last year".
 *
 * @param year how the year is told
 * @param month 1 to 12
 */
record CalendarMonth(YearOf year, int month) implements Recurring {

  @Override
  public Optional<Stretch> resolve(Anchor anchor) {
    OptionalInt told = year.in(anchor);
    if (told.isPresent()) {
      return Optional.of(Stretch.month(told.getAsInt(), month));
    }
    return year.told() ? Optional.empty() : anchor.choose(this);
  }

  @Override
  public Optional<Stretch> occurrence(LocalDate around, int step) {
    return Optional.of(Stretch.month(around.getYear() + step, month));
  }

  @Override
  public boolean yearly() {
    return true;
  }

  @Override
  public Meaning completedBy(Meaning other) {
    return year.told() ? this : new CalendarMonth(CalendarDay.yearOf(other), month);
  }

  @Override
  public int namedYear() {
    return year.number();
  }
}
