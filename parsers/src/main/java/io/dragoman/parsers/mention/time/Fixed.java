package io.dragoman.parsers.mention.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What needs no anchor: a year, a decade, an ISO date.
 *
 * @param stretch the days
 */
record Fixed(Stretch stretch) implements Meaning {

  @Override
  public Optional<Stretch> resolve(Anchor anchor) {
    return Optional.of(stretch);
  }

  @Override
  public int namedYear() {
    LocalDate start = stretch.start();
    boolean year =
        switch (stretch.grain()) {
          case YEARS, DECADE, CENTURY -> false;
          default -> true;
        };
    return year && start != null ? start.getYear() : 0;
  }

  @Override
  public boolean namesDay() {
    return stretch.grain() == Stretch.Grain.DAY;
  }
}
