package io.dragoman.parsers.lexicon;

/**
 * A given name, as a help in telling persons from other things.
 *
 * @param phrase the name
 * @param gender who bears it
 */
public record GivenName(String phrase, Gender gender) {

  /** Who bears a name. */
  public enum Gender {
    /** Women. */
    FEMALE,
    /** Men. */
    MALE,
    /** Either. */
    BOTH
  }

  static GivenName from(LexiconRow row) {
    return new GivenName(row.phrase(), row.choice("gender", Gender.class));
  }
}
