package io.dragoman.parsers.reference;

import io.dragoman.actor.Official;
import io.dragoman.actor.Party;
import io.dragoman.actor.Place;
import io.dragoman.parsers.language.Phrase;
import io.dragoman.parsers.stage.Layer;
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
