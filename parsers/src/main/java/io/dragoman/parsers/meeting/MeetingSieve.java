package io.dragoman.parsers.meeting;

import java.util.List;

/**
 * A rule that reads what one sentence says of meetings. Sieves run from the most precise to the
 * least; a word that one has read is not read again by a later one. Immutable.
 */
interface MeetingSieve {

  /** The name that lands in {@code foundBy}. */
  String name();

  /**
   * Reads a sentence.
   *
   * @param sentence its number
   * @return the mentions of meetings, in text order
   */
  List<MeetingMention> read(int sentence);
}
