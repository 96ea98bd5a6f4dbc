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
      LocalDate start = ahead ? reference : null;
      LocalDate end = ahead ? null : reference;
      return Optional.of(new Stretch(start, end, Stretch.Grain.DAYS, true));
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

  @Override
  public boolean relative() {
    return true;
  }
}
