package io.dragoman.parsers.mention.time;

import java.util.Optional;

/**
 * A duration: "three days", "a year and a half".
 *
 * @param amount how many units; 0 if the text is vague
 * @param unit the unit
 * @param half whether a half is added
 */
record Length(int amount, Unit unit, boolean half) implements Meaning {

  @Override
  public Optional<Stretch> resolve(Anchor anchor) {
    return Optional.empty();
  }

  @Override
  public TimeExpression.Kind kind() {
    return TimeExpression.Kind.DURATION;
  }

  /** The ISO 8601 form, {@code PXD} where the text is vague. */
  String iso() {
    return amount == 0 && !half ? unit.vagueDuration() : unit.duration(amount, half);
  }
}
