package io.dragoman.parsers.mention.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One end of a range that is resolved already.
 *
 * @param meaning what the end says
 * @param day the first or last day of the range
 */
record EndOf(Meaning meaning, LocalDate day) implements Meaning {

  @Override
  public Optional<Stretch> resolve(Anchor anchor) {
    if (meaning instanceof CalendarMonth) {
      return Optional.of(Unit.MONTH.around(day));
    }
    return meaning instanceof Recurring ? Optional.of(Stretch.day(day)) : meaning.resolve(anchor);
  }

  @Override
  public int namedYear() {
    return meaning.namedYear();
  }

  @Override
  public boolean namesDay() {
    return meaning.namesDay();
  }
}
