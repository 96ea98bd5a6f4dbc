package io.dragoman.parsers.lexicon;

import io.dragoman.actor.Tenure;
import java.util.Optional;

/**
 * A word before or after a title that says of what time, rank or kind the office is.
 *
 * @param phrase the word, such as former, acting, -elect
 * @param kind what the word does
 * @param tenure how the office is held, for words of time
 * @param inTitle true if the word is part of the title to report, such as deputy
 * @param position where it stands
 */
public record OfficeModifier(
    String phrase, Kind kind, Optional<Tenure> tenure, boolean inTitle, Position position) {

  /** What a modifier does. */
  public enum Kind {
    /** Says whether the office is held: former, acting, -elect. */
    TENURE,
    /** Makes another office of it: deputy, vice, chief. */
    RANK,
    /** Says something of the person: visiting, newly elected, embattled. */
    DESCRIPTION
  }

  /** Where a modifier stands. */
  public enum Position {
    /** Before the title. */
    BEFORE,
    /** After the title, divided by a hyphen or a space. */
    AFTER
  }

  static OfficeModifier from(LexiconRow row) {
    return new OfficeModifier(
        row.phrase(),
        row.choice("kind", Kind.class),
        row.optional("tenure").map(text -> row.choice("tenure", Tenure.class)),
        row.flag("in_title"),
        row.choice("position", Position.class));
  }
}
