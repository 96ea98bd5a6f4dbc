package io.dragoman.parsers.mention;

import io.dragoman.actor.Country;
import io.dragoman.actor.Office;
import io.dragoman.actor.Organization;
import io.dragoman.actor.Tenure;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.lexicon.OfficeClass;
import java.util.List;
import java.util.Optional;

/**
 * An office as it stands in a sentence, before anybody knows whose it is.
 *
 * @param range its tokens, country and organization included, without a determiner
 * @param title the title as worded, without country and international organization
 * @param headAt the token of the noun it is built on
 * @param kind what it is for
 * @param tenure whether it is held
 * @param countries the countries it names as its own; several only for plural offices
 * @param organization the organization it names
 * @param plural whether it speaks of several holders
 * @param capital whether its noun is written with a capital letter
 * @param usual the country whose office this usually is
 * @param bare whether it is a single word without country, field or complement
 */
record OfficePhrase(
    TokenRange range,
    String title,
    int headAt,
    OfficeClass kind,
    Optional<Tenure> tenure,
    List<Country> countries,
    Optional<Organization> organization,
    boolean plural,
    boolean capital,
    Optional<Country> usual,
    boolean bare) {

  OfficePhrase {
    countries = List.copyOf(countries);
  }

  /** The country, if it names exactly one. */
  Optional<Country> country() {
    return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
  }

  /** Whether the holder heads a state or a government. */
  boolean isHead() {
    return kind == OfficeClass.HEAD_OF_STATE || kind == OfficeClass.HEAD_OF_GOVERNMENT;
  }

  /** Whether nothing but the plain title is said, such as "Prime Minister". */
  boolean bareOrHead() {
    boolean single =
        switch (kind) {
          case HEAD_OF_STATE, HEAD_OF_GOVERNMENT, FOREIGN_MINISTER, MINISTER, ROYAL -> true;
          default -> bare;
        };
    return single
        && title.chars().filter(c -> c == ' ').count() < 2
        && organization.isEmpty()
        && countries.isEmpty()
        && tenure.isEmpty();
  }

  /** The office of one of its holders. */
  Office office(Optional<Country> holdersCountry) {
    return Office.builder()
        .title(title)
        .organization(organization)
        .country(holdersCountry.or(this::country))
        .tenure(tenure)
        .build();
  }

  /** The same as a mention of the article. */
  OfficeMention mention(int sentence) {
    return new OfficeMention(sentence, range, office(Optional.empty()), kind, plural, usual);
  }

  /** The same office, its words and country completed by what precedes or follows. */
  OfficePhrase withCountry(Country country) {
    return new OfficePhrase(
        range,
        title,
        headAt,
        kind,
        tenure,
        List.of(country),
        organization,
        plural,
        capital,
        usual,
        bare);
  }

  /** The same office with another title, as for one holder of a plural office. */
  OfficePhrase withTitle(String other) {
    return new OfficePhrase(
        range, other, headAt, kind, tenure, countries, organization, false, capital, usual, bare);
  }
}
