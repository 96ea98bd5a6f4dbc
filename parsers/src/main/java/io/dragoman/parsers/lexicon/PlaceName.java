package io.dragoman.parsers.lexicon;

import io.dragoman.actor.Country;
import io.dragoman.actor.PlaceKind;
import java.util.Optional;

/**
 * A city, site or region by one of its names.
 *
 * @param phrase the words as they may stand in a text
 * @param name the name to report; differs from the phrase for descriptions such as Washington, D.C.
 * @param sameAs the usual phrase of today, for a spelling variant or an old name: Peking is the
 *     same as Beijing
 * @param kind what it is
 * @param country its country; empty for what lies in several or in none
 * @param role whether a capital or a province
 * @param ambiguous true if the words need support from the context: a person's name, a common word,
 *     or a place that another one of the same name outranks
 */
public record PlaceName(
    String phrase,
    String name,
    Optional<String> sameAs,
    PlaceKind kind,
    Optional<Country> country,
    Role role,
    boolean ambiguous) {

  /** What a place is to its country. */
  public enum Role {
    /** Capital or seat of government. */
    CAPITAL,
    /** Once the capital or seat of government. */
    FORMER_CAPITAL,
    /** State, province or other first-level division. */
    PROVINCE,
    /** Nothing in particular. */
    NONE
  }

  static PlaceName from(LexiconRow row) {
    return new PlaceName(
        row.phrase(),
        row.optional("name").orElse(row.phrase()),
        row.optional("same_as"),
        row.choice("kind", PlaceKind.class),
        row.country("country"),
        row.optional("role").isPresent() ? row.choice("role", Role.class) : Role.NONE,
        row.flag("ambiguous"));
  }
}
