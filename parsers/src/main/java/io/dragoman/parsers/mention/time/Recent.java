package io.dragoman.parsers.mention.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * "the past two years", "the next three days", "recent weeks".
 *
 * @param amount how many units; 0 if the text is vague
 * @param unit the unit
 * @param ahead whether it lies after the day of writing
 */
record Recent(int amount, Unit unit, boolean ahead) implements Meaning {

  @Override
  public Optional<Stretch> resolve(Anchor anchor) {
    LocalDate reference = anchor.reference();
    if (reference == null) {
      return Optional.empty();
    }
    if (amount == 0) {
      return Optional.of(open(reference, unit, ahead));
    }
    LocalDate other = unit.plus(reference, ahead ? amount : -amount);
    LocalDate start = ahead ? reference : other;
    LocalDate end = ahead ? other : reference;
    return Optional.of(
        switch (unit) {
          case YEAR, DECADE, CENTURY ->
              amount == 1
                  ? new Stretch(start, end, Stretch.Grain.DAYS, true)
                  : Stretch.years(start.getYear(), end.getYear(), Stretch.Grain.YEARS);
          default -> new Stretch(start, end, Stretch.Grain.DAYS, true);
        });
  }

  /** A stretch of unknown length that ends or begins on a day, or in its month. */
  static Stretch open(LocalDate day, Unit unit, boolean ahead) {
    Stretch.Grain grain = unit == Unit.MONTH ? Stretch.Grain.MONTHS : Stretch.Grain.DAYS;
    return ahead ? new Stretch(day, null, grain, true) : new Stretch(null, day, grain, true);
  }
}
