package io.dragoman.parsers.mention.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A limit: "(by) the end of the year".
 *
 * @param whole what ends
 */
record LastDayOf(Meaning whole) implements Meaning {

  @Override
  public Optional<Stretch> resolve(Anchor anchor) {
    return whole.resolve(anchor).flatMap(LastDayOf::last);
  }

  private static Optional<Stretch> last(Stretch stretch) {
    LocalDate end = stretch.end();
    return Optional.ofNullable(end).map(Stretch::day).map(Stretch::asWindow);
  }

  @Override
  public int namedYear() {
    return whole.namedYear();
  }
}
