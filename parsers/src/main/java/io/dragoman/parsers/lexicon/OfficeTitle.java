package io.dragoman.parsers.lexicon;

import io.dragoman.actor.Country;
import java.util.List;
import java.util.Optional;

/**
 * An office by its title, alone or to be completed by a country, an organization or a portfolio.
 *
 * @param phrase the title or its abbreviation, in the singular
 * @param officeClass the kind of office
 * @param title the title to report; differs from the phrase for abbreviations
 * @param plural the plural, if there is one
 * @param takes what may complete the title
 * @param country the one country that has this office
 * @param organization the organization whose office it is
 */
public record OfficeTitle(
    String phrase,
    OfficeClass officeClass,
    String title,
    Optional<String> plural,
    List<Complement> takes,
    Optional<Country> country,
    Optional<String> organization) {

  /** What may stand with a title and complete it. */
  public enum Complement {
    /** President of Ghana, Ghanaian President. */
    COUNTRY,
    /** Secretary General of NATO, State Department spokesman. */
    ORGANIZATION,
    /** Minister for Trade, Under Secretary for Political Affairs. */
    PORTFOLIO,
    /** Ambassador to Japan, Special Envoy for Yemen: the country is no nationality. */
    TARGET,
    /** Mayor of Seoul, Governor of Punjab. */
    PLACE,
    /** Adviser to the President, wife of the Prime Minister. */
    PERSON
  }

  static OfficeTitle from(LexiconRow row) {
    return new OfficeTitle(
        row.phrase(),
        row.choice("class", OfficeClass.class),
        row.optional("title").orElse(row.phrase()),
        row.optional("plural"),
        row.choices("takes", Complement.class),
        row.country("country"),
        row.optional("organization"));
  }

  /** The phrase with its plural, for the trie. */
  List<String> forms() {
    return plural.map(List::of).orElse(List.of());
  }
}
