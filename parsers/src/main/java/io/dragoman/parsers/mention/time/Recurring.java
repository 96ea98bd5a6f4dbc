package io.dragoman.parsers.mention.time;

import java.time.LocalDate;
import java.util.Optional;

/** A date that comes again: every year, month or week. */
interface Recurring extends Meaning {

  /** The occurrence so many periods away from the period of a day; empty if there is none. */
  Optional<Stretch> occurrence(LocalDate around, int step);

  /** How many periods to look back and ahead. */
  default int reach() {
    return 1;
  }

  /** Whether it comes once a year. */
  default boolean yearly() {
    return false;
  }

  @Override
  default Optional<Stretch> resolve(Anchor anchor) {
    return anchor.choose(this);
  }

  /** The first occurrence that does not end before a day. */
  default Optional<Stretch> firstNotBefore(LocalDate day) {
    for (int step = -1; step <= reach(); step++) {
      Optional<Stretch> found =
          occurrence(day, step).filter(s -> s.end() == null || !s.end().isBefore(day));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
