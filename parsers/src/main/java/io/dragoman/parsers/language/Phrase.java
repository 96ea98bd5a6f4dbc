package io.dragoman.parsers.language;

import io.dragoman.text.TextSpan;

/**
 * A phrase of a sentence: its head and the tokens that belong to it.
 *
 * @param sentence the sentence it stands in
 * @param head the index of the head token
 * @param range its tokens, contiguous, without leading or trailing punctuation and without a
 *     leading preposition
 */
public record Phrase(Sentence sentence, int head, TokenRange range) {

  /**
   * Where it stands.
   *
   * @return the span in the article's text
   */
  public TextSpan span() {
    return sentence.span(range);
  }
}
