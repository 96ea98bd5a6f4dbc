package io.dragoman.parsers.mention.time;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * "in two weeks": a day to come in the future tense ("will meet in two weeks"), a duration
 * otherwise ("the third visit in two years").
 *
 * @param amount how many units; 0 if the text is vague
 * @param unit the unit
 */
record Within(int amount, Unit unit) implements Meaning {

  @Override
  public Meaning in(Supplier<TimeTense> tense) {
    return tense.get() == TimeTense.FUTURE
        ? new Offset(amount, unit, Offset.Direction.FROM_NOW, null)
        : new Length(amount, unit, false);
  }

  @Override
  public Optional<Stretch> resolve(Anchor anchor) {
    return in(anchor::tense).resolve(anchor);
  }
}
