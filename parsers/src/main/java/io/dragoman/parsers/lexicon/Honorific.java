package io.dragoman.parsers.lexicon;

/**
 * A style or form of address before or after a name.
 *
 * @param phrase the words, such as H.E. or Dr.
 * @param kind what it tells
 * @param position where it stands
 */
public record Honorific(String phrase, Kind kind, Position position) {

  /** What an honorific tells. */
  public enum Kind {
    /** Mr., Mrs., U. */
    COURTESY,
    /** His Excellency, the Right Honourable, His Holiness. */
    STYLE,
    /** Dr., Professor. */
    LEARNED,
    /** Sir, Lord, Sheikh, Tunku. */
    NOBLE,
    /** Father, Reverend, Ayatollah. */
    RELIGIOUS,
    /** Engineer, Advocate. */
    PROFESSION,
    /** Jr., KCMG, MP: after the name. */
    SUFFIX
  }

  /** Where an honorific stands. */
  public enum Position {
    /** Before the name. */
    BEFORE,
    /** After the name. */
    AFTER
  }

  static Honorific from(LexiconRow row) {
    return new Honorific(
        row.phrase(), row.choice("kind", Kind.class), row.choice("position", Position.class));
  }
}
