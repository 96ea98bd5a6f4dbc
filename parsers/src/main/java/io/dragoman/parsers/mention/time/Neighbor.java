package io.dragoman.parsers.mention.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * "last November", "this summer", "next Christmas".
 *
 * @param recurring what comes again
 * @param shift -1 for the last that is over, 1 for the next that has not begun, 0 for the one of
 *     this year
 */
record Neighbor(Recurring recurring, int shift) implements Meaning {

  @Override
  public Optional<Stretch> resolve(Anchor anchor) {
    LocalDate reference = anchor.reference();
    if (reference == null) {
      return Optional.empty();
    }
    if (shift == 0) {
      return thisYear(anchor, reference);
    }
    int reach = recurring.reach() + 1;
    Optional<Stretch> best = Optional.empty();
    for (int step = -reach; step <= reach; step++) {
      Optional<Stretch> found = recurring.occurrence(reference, step);
      if (shift < 0 && found.map(s -> over(s, reference)).orElse(false)) {
        best = found;
      }
      if (shift > 0 && best.isEmpty() && found.map(s -> ahead(s, reference)).orElse(false)) {
        best = found;
      }
    }
    return best;
  }

  /**
   * This year's, unless the tense asks for another one that is no further than half a year away.
   */
  private Optional<Stretch> thisYear(Anchor anchor, LocalDate reference) {
    Optional<Stretch> own = recurring.occurrence(reference, 0);
    Optional<Stretch> asTold = anchor.choose(recurring);
    boolean otherIsNear = asTold.map(s -> s.gap(reference) < 180).orElse(false);
    return own.isEmpty() || (otherIsNear && anchor.tense() != TimeTense.UNKNOWN) ? asTold : own;
  }

  private static boolean over(Stretch stretch, LocalDate day) {
    LocalDate end = stretch.end();
    return end != null && end.isBefore(day);
  }

  private static boolean ahead(Stretch stretch, LocalDate day) {
    LocalDate start = stretch.start();
    return start != null && start.isAfter(day);
  }

  @Override
  public boolean namesDay() {
    return recurring.namesDay();
  }
}
