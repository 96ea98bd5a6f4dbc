package io.dragoman.parsers.visit;

import java.util.List;

/**
 * A rule that reads what one sentence says of trips. Sieves run from the most precise to the least;
 * words that one has read are not read again by a later one. Immutable.
 */
interface TripSieve {

  /** The name that lands in {@code foundBy}. */
  String name();

  /**
   * Reads a sentence.
   *
   * @param sentence its number
   * @return the mentions of trips, in text order
   */
  List<TripMention> read(int sentence);
}
