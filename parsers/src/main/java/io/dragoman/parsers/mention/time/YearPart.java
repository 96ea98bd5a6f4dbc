package io.dragoman.parsers.mention.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * "first quarter of 2024", "the second half of the year".
 *
 * @param year how the year is told
 * @param number which one, from 1
 * @param half whether halves are counted, not quarters
 */
record YearPart(YearOf year, int number, boolean half) implements Recurring {

  @Override
  public Optional<Stretch> resolve(Anchor anchor) {
    OptionalInt told = year.in(anchor);
    if (told.isPresent()) {
      return Optional.of(in(told.getAsInt()));
    }
    return year.told() ? Optional.empty() : anchor.choose(this);
  }

  private Stretch in(int of) {
    return half ? Stretch.half(of, number) : Stretch.quarter(of, number);
  }

  @Override
  public Optional<Stretch> occurrence(LocalDate around, int step) {
    return Optional.of(in(around.getYear() + step));
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
