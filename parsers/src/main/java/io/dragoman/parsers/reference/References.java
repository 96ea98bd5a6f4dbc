package io.dragoman.parsers.reference;

import io.dragoman.actor.Country;
import io.dragoman.actor.Official;
import io.dragoman.actor.Party;
import io.dragoman.actor.Place;
import io.dragoman.parsers.language.Phrase;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.stage.Layer;
import io.dragoman.text.TextSpan;
import java.util.List;
import java.util.Optional;

/**
 * Who and where the noun phrases of an article are: the one place that the rules for visits,
 * meetings, agenda and statements ask. Immutable.
 */
public interface References {

  /** The layer that the reference stage provides. */
  Layer<References> LAYER = Layer.named("references");

  /**
   * The officials of the article, mentions of one person merged, in the order of first mention.
   *
   * @return each with its best office first, its aliases and its evidence
   */
  List<Official> officials();

  /**
   * The parties that a noun phrase stands for. "President Lopez and Foreign Minister Diaz" gives
   * two officials, "both leaders" the two that were last spoken of, "the minister", "she" one, "the
   * two sides" or "senior Chinese officials" a group or a country party, "Beijing" as a subject the
   * country, a ministry the organization. Merged officials are given with their full name and best
   * office.
   *
   * @param phrase a noun phrase, pronouns included
   * @return the parties in text order; empty if it names no one who could take part in an event
   */
  List<Party> partiesOf(Phrase phrase);

  /**
   * The parties that a range of tokens names or describes, as {@link #partiesOf(Phrase)} gives
   * them.
   *
   * @param sentence a sentence of the article
   * @param range a range of its tokens
   * @return the parties in text order, possibly none
   */
  List<Party> partiesOf(Sentence sentence, TokenRange range);

  /**
   * The country that a party speaks for: an official's, an organization's, a group's, or itself.
   *
   * @param party a party
   * @return the country, or empty
   */
  Optional<Country> countryOf(Party party);

  /**
   * Where the text speaks of an official by name or office, in text order; pronouns are left out.
   *
   * @param official one of {@link #officials()}
   * @return the spans, possibly none
   */
  List<TextSpan> mentionsOf(Official official);

  /**
   * The country whose government wrote the text ("our embassy", a ministry's letterhead).
   *
   * @return the country, or empty for news and for texts that do not tell
   */
  Optional<Country> issuer();

  /**
   * The places that a noun phrase names: cities, sites, regions, countries, in text order; a city
   * with its country in apposition ("Doha, Qatar") is one place.
   *
   * @param phrase a noun phrase
   * @return the places, possibly none
   */
  List<Place> placesOf(Phrase phrase);

  /**
   * The official whom a token's mention, pronoun or description refers to.
   *
   * @param sentence the sentence's number
   * @param token the token's index
   * @return the official, or empty
   */
  Optional<Official> officialAt(int sentence, int token);
}
