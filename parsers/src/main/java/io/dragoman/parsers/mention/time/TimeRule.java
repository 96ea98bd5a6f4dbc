package io.dragoman.parsers.mention.time;

import java.util.List;

/** A rule of the grammar. */
@FunctionalInterface
interface TimeRule {

  /**
   * What begins at an atom: usually nothing or one expression, several for a list of dates.
   *
   * @param line the sentence
   * @param at an atom
   * @return in text order, the first one beginning at the atom
   */
  List<Found> at(TimeLine line, int at);
}
