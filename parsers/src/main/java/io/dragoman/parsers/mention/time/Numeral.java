package io.dragoman.parsers.mention.time;

/**
 * A number in the text.
 *
 * @param value its value
 * @param ordinal whether it is written as an ordinal
 * @param end one past its last atom
 */
record Numeral(int value, boolean ordinal, int end) {}
