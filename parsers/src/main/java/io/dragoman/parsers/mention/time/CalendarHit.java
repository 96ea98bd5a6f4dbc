package io.dragoman.parsers.mention.time;

import io.dragoman.parsers.lexicon.CalendarWord;

/**
 * A calendar word in a sentence.
 *
 * @param kind its class
 * @param value its value
 * @param end one past its last atom
 */
record CalendarHit(CalendarWord.Kind kind, String value, int end) {

  /** The value as a number. */
  int number() {
    return Integer.parseInt(value);
  }
}
