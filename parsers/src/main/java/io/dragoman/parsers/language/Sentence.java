package io.dragoman.parsers.language;

import io.dragoman.text.TextSpan;
import java.util.List;

/**
 * A sentence and its tokens.
 *
 * @param index its number in the article, from 0
 * @param paragraph the number of the paragraph it stands in
 * @param tokens its tokens in order, never empty
 */
public record Sentence(int index, int paragraph, List<Token> tokens) {

  /** Keeps an own copy of the tokens. */
  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("sentence " + index + " has no tokens");
    }
  }

  /**
   * How many tokens.
   *
   * @return at least 1
   */
  public int size() {
    return tokens.size();
  }

  /**
   * One token.
   *
   * @param index its index
   * @return the token
   */
  public Token token(int index) {
    return tokens.get(index);
  }

  /**
   * Where the sentence stands.
   *
   * @return the span from its first to its last token
   */
  public TextSpan span() {
    return TextSpan.of(tokens.get(0).begin(), tokens.get(tokens.size() - 1).end());
  }

  /**
   * Where a range of its tokens stands.
   *
   * @param range a non-empty range of this sentence's tokens
   * @return the span in the article's text
   */
  public TextSpan span(TokenRange range) {
    return TextSpan.of(tokens.get(range.begin()).begin(), tokens.get(range.end() - 1).end());
  }
}
