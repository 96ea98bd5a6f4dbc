package io.dragoman.parsers.lexicon;

import io.dragoman.actor.Country;

/**
 * How the people of a country write their names.
 *
 * @param phrase the country's name
 * @param country the country
 * @param order where the family name stands
 * @param addressedByGiven true if persons are called by their given name: Mr. Abiy
 */
public record NameCustom(String phrase, Country country, Order order, boolean addressedByGiven) {

  /** Where the family name stands. */
  public enum Order {
    /** First: Xi Jinping, also in English texts. */
    FAMILY_FIRST,
    /** First in the country's own language, usually last in English: Viktor Orbán. */
    FAMILY_FIRST_AT_HOME,
    /** Last. */
    FAMILY_LAST,
    /** Two at the end, the first of them is used alone: Andrés Manuel López Obrador. */
    TWO_FAMILY_NAMES,
    /** No family name: the last name is the father's. */
    PATRONYMIC
  }

  static NameCustom from(LexiconRow row) {
    return new NameCustom(
        row.phrase(),
        row.requiredCountry("code"),
        row.choice("order", Order.class),
        row.flag("by_given"));
  }
}
