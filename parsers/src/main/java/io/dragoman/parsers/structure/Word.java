package io.dragoman.parsers.structure;

/**
 * A word or sign of a line, as far as the outline needs it.
 *
 * @param begin its first UTF-16 unit in the text
 * @param end one past its last unit
 * @param text its characters
 * @param folded its characters in lower case, apostrophes and quotation marks straight
 */
record Word(int begin, int end, String text, String folded) {}
