package io.dragoman.parsers.lexicon;

import io.dragoman.actor.Country;
import java.util.Optional;

/**
 * A single word of which titles are made.
 *
 * @param phrase the word in lower case
 * @param role what it does in a title
 * @param officeClass for a noun that offices are built on, the class of the plain office
 * @param country the one country that has such an office
 */
public record TitleWord(
    String phrase, Role role, Optional<OfficeClass> officeClass, Optional<Country> country) {

  /** What a word does in a title. */
  public enum Role {
    /** The noun that an office is built on: minister, envoy. */
    HEAD,
    /** A word before the noun: prime, deputy, special. */
    MODIFIER,
    /** A word of the field that the office is for: foreign, trade, affairs. */
    FIELD
  }

  static TitleWord from(LexiconRow row) {
    return new TitleWord(
        row.phrase(),
        row.choice("role", Role.class),
        row.optional("class").map(text -> row.choice("class", OfficeClass.class)),
        row.country("country"));
  }
}
