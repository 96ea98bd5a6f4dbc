package io.dragoman.parsers.language;

/**
 * A range of tokens of one sentence, half-open. Not to be confused with a {@link
 * io.dragoman.text.TextSpan}, which counts characters.
 *
 * @param begin the first token's index
 * @param end one past the last token's index
 */
public record TokenRange(int begin, int end) {

  /** Refuses a range that ends before it begins. */
  public TokenRange {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no token range: [" + begin + ", " + end + ")");
    }
  }

  /**
   * How many tokens.
   *
   * @return the number of tokens
   */
  public int length() {
    return end - begin;
  }

  /**
   * Whether a token is inside.
   *
   * @param token a token's index
   * @return true if inside
   */
  public boolean contains(int token) {
    return token >= begin && token < end;
  }

  /**
   * Whether another range lies inside this one.
   *
   * @param other another range of the same sentence
   * @return true if all of it is inside
   */
  public boolean contains(TokenRange other) {
    return other.begin >= begin && other.end <= end;
  }

  /**
   * Whether two ranges share a token.
   *
   * @param other another range of the same sentence
   * @return true if they do
   */
  public boolean overlaps(TokenRange other) {
    return begin < other.end && other.begin < end;
  }
}
