package io.dragoman.parsers;

/**
 * How much a parser takes on. What is over {@link #characters()} is refused with an exception; what
 * the other limits cut off is left out and said in a warning.
 *
 * @param characters the longest text that is read, in UTF-16 units
 * @param sentenceTokens how many tokens a sentence may have; a longer one is read in pieces
 */
public record Limits(int characters, int sentenceTokens) {

  private static final Limits STANDARD = new Limits(1_000_000, 400);

  /** Refuses limits that leave nothing to read. */
  public Limits {
    if (characters < 1) {
      throw new IllegalArgumentException("characters must be positive, got " + characters);
    }
    if (sentenceTokens < 1) {
      throw new IllegalArgumentException("sentenceTokens must be positive, got " + sentenceTokens);
    }
  }

  /**
   * The limits of the standard parser: texts of one million UTF-16 units, sentences of up to 400
   * tokens.
   *
   * @return the standard limits
   */
  public static Limits standard() {
    return STANDARD;
  }
}
