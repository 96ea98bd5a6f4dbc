package io.dragoman.parsers.mention.time;

import java.util.Optional;
import java.util.function.Supplier;

/** What a rule understood, not yet resolved. Immutable. */
interface Meaning {

  /** The days meant; empty if the anchor does not suffice. */
  Optional<Stretch> resolve(Anchor anchor);

  /** What it means in a clause of this tense, which is only worked out if it matters. */
  default Meaning in(Supplier<TimeTense> tense) {
    return this;
  }

  /** What kind of expression it is. */
  default TimeExpression.Kind kind() {
    return TimeExpression.Kind.DATE;
  }

  /** This, with the year and month that it lacks taken from the other end of a range or list. */
  default Meaning completedBy(Meaning other) {
    return this;
  }

  /** The year that it names, or 0. */
  default int namedYear() {
    return 0;
  }

  /** Whether it names a day of a month. */
  default boolean namesDay() {
    return false;
  }

  /** Whether it is counted from what the text spoke of before. */
  default boolean toldBefore() {
    return false;
  }

  /** Whether it could stand alone, so that both ends of a range are expressions of their own. */
  default boolean standsAlone() {
    return true;
  }
}
