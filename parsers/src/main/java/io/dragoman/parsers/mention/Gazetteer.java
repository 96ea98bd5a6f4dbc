package io.dragoman.parsers.mention;

import io.dragoman.parsers.lexicon.CountryName;
import io.dragoman.parsers.lexicon.PhraseMatch;

/** Chooses among the meanings of a phrase that the tables list several times. */
final class Gazetteer {

  private Gazetteer() {}

  /** The country of a phrase: a name of today before one of the past, a name before a capital. */
  static CountryName country(PhraseMatch<CountryName> match) {
    CountryName best = match.value();
    for (CountryName form : match.values()) {
      if (rank(form) < rank(best)) {
        best = form;
      }
    }
    return best;
  }

  /** Whether the phrase is a name of the country, no adjective, people or capital. */
  static boolean isName(PhraseMatch<CountryName> match) {
    return switch (country(match).form()) {
      case NAME, LONG, ABBREVIATION -> true;
      default -> false;
    };
  }

  private static int rank(CountryName form) {
    int former = form.former() ? 10 : 0;
    return former
        + switch (form.form()) {
          case NAME, LONG -> 0;
          case ABBREVIATION -> 1;
          case ADJECTIVE -> 2;
          case DEMONYM -> 3;
          case METONYM -> 4;
        };
  }
}
