package io.dragoman.parsers.language;

import io.dragoman.text.TextSpan;

/**
 * A token of a sentence, Penn style: clitics and punctuation stand alone.
 *
 * @param index its number in the sentence, from 0
 * @param begin first UTF-16 unit in the article's text
 * @param end one past the last unit
 * @param text the characters as they stand in the text, without those that no reader sees, such as
 *     soft hyphens
 * @param folded the text in lower case, apostrophes and quotation marks straight, without soft
 *     hyphens; what lexicons are asked with
 */
public record Token(int index, int begin, int end, String text, String folded) {

  /**
   * Where the token stands.
   *
   * @return the span in the article's text
   */
  public TextSpan span() {
    return TextSpan.of(begin, end);
  }
}
