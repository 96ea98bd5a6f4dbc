package io.dragoman.parsers.mention.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * "last week", "this year", "the following month".
 *
 * @param unit a day or longer
 * @param shift how many units after the anchor's
 * @param told whether its anchor is what the text spoke of before ("the following", "that"); the
 *     day of writing stands in where the text spoke of nothing, except for "that" and "the same"
 */
record UnitShift(Unit unit, int shift, Told told) implements Meaning {

  /** What it is counted from. */
  enum Told {
    /** The day of writing. */
    NO,
    /** What the text spoke of before, else the day of writing. */
    RATHER,
    /** What the text spoke of before. */
    ONLY
  }

  @Override
  public Optional<Stretch> resolve(Anchor anchor) {
    LocalDate base = anchor.reference();
    LocalDate before = anchor.previousStart();
    if (told == Told.ONLY || (told == Told.RATHER && before != null)) {
      base = before;
    }
    return Optional.ofNullable(base).map(day -> unit.around(unit.plus(day, shift)));
  }

  @Override
  public boolean toldBefore() {
    return told != Told.NO;
  }
}
