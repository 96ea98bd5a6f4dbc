package io.dragoman.parsers.event;

import io.dragoman.actor.Country;
import io.dragoman.actor.Place;
import io.dragoman.actor.PlaceKind;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.text.TextSpan;
import java.util.Optional;

/**
 * A place or country that a sentence names as a place.
 *
 * @param range its tokens
 * @param span where it stands in the article
 * @param place the place
 */
public record Located(TokenRange range, TextSpan span, Place place) {

  /**
   * The country in which it lies, or which it is.
   *
   * @return the country, if known
   */
  public Optional<Country> country() {
    return place.country();
  }

  /**
   * Whether it is a whole country.
   *
   * @return true for a country
   */
  public boolean isCountry() {
    return place.kind() == PlaceKind.COUNTRY;
  }

  /**
   * A place that only its position in the sentence shows to be one.
   *
   * @param sentence the sentence
   * @param range the tokens of its name
   * @return a city without a country
   */
  public static Located unknown(Sentence sentence, TokenRange range) {
    StringBuilder name = new StringBuilder();
    for (int t = range.begin(); t < range.end(); t++) {
      boolean gap = t > range.begin() && sentence.token(t).begin() > sentence.token(t - 1).end();
      name.append(gap ? " " : "").append(sentence.token(t).text());
    }
    Place place = Place.builder().name(name.toString()).kind(PlaceKind.CITY).build();
    return new Located(range, sentence.span(range), place);
  }
}
