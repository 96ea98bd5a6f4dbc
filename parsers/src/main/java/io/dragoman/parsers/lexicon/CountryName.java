package io.dragoman.parsers.lexicon;

import io.dragoman.actor.Country;

/**
 * One way to name a country: by its name, its people, its capital.
 *
 * @param phrase the words
 * @param country the country, that of today for old names
 * @param form what kind of words
 * @param former true for what is no longer used or no longer exists, such as Ceylon or the Soviet
 *     Union; the code is the one to report
 * @param ambiguous true if the words often mean something else, such as Georgia or Jordan
 */
public record CountryName(
    String phrase, Country country, Form form, boolean former, boolean ambiguous) {

  /** The kinds of words that name a country. */
  public enum Form {
    /** The usual name: China. */
    NAME,
    /** The name of state: the People's Republic of China. */
    LONG,
    /** Letters: U.S., UAE, DRC. */
    ABBREVIATION,
    /** The adjective, which may also be used of persons: Chinese, Turkish. */
    ADJECTIVE,
    /** A noun for one person or more: Turk, Turks, Filipinos. */
    DEMONYM,
    /** A capital, a seat or a building that stands for the government: Beijing, the Kremlin. */
    METONYM
  }

  static CountryName from(LexiconRow row) {
    return new CountryName(
        row.phrase(),
        row.requiredCountry("code"),
        row.choice("form", Form.class),
        row.flag("former"),
        row.flag("ambiguous"));
  }
}
