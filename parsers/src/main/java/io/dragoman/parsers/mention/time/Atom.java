package io.dragoman.parsers.mention.time;

/**
 * A run of letters, a run of digits, or one sign: what a token such as {@code 24th} or {@code
 * mid-2023} is made of.
 *
 * @param token the index of its token
 * @param begin first UTF-16 unit in the article's text
 * @param end one past the last unit
 * @param text in lower case
 * @param capital whether it begins with a capital letter
 * @param glued whether nothing stands between it and the atom before
 */
record Atom(int token, int begin, int end, String text, boolean capital, boolean glued) {

  /** Whether it is a run of digits. */
  boolean digits() {
    char first = text.charAt(0);
    return first >= '0' && first <= '9';
  }
}
