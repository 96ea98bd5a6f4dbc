package io.dragoman.parsers.mention.time;

import io.dragoman.time.Season;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * "spring 2022", "the summer of last year", "in the winter".
 *
 * @param year how the year is told
 * @param season the season
 */
record SeasonOf(YearOf year, Season season) implements Recurring {

  @Override
  public Optional<Stretch> resolve(Anchor anchor) {
    OptionalInt told = year.in(anchor);
    if (told.isPresent()) {
      return Optional.of(Stretch.season(told.getAsInt(), season));
    }
    return year.told() ? Optional.empty() : anchor.choose(this);
  }

  @Override
  public Optional<Stretch> occurrence(LocalDate around, int step) {
    return Optional.of(Stretch.season(around.getYear() + step, season));
  }

  @Override
  public boolean yearly() {
    return true;
  }

  @Override
  public int namedYear() {
    return year.number();
  }
}
