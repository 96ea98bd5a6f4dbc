package io.dragoman.parsers.mention.time;

/**
 * A row of the table of calendar words.
 *
 * @param phrase the words
 * @param kind their class
 * @param value what the class says of the value
 */
record CalendarWord(String phrase, CalendarClass kind, String value) {}
