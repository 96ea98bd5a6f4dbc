package io.dragoman.parsers.mention.time;

import java.util.Optional;

/**
 * "the week of June 10".
 *
 * @param day a day of the week
 */
record WeekOf(Meaning day) implements Meaning {

  @Override
  public Optional<Stretch> resolve(Anchor anchor) {
    return day.resolve(anchor).map(Stretch::start).map(Stretch::week);
  }

  @Override
  public int namedYear() {
    return day.namedYear();
  }
}
