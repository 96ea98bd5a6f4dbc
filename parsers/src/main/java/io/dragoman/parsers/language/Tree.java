package io.dragoman.parsers.language;

/**
 * The dependency tree of one sentence, Universal Dependencies v2 (basic, labelled, projective,
 * single root). Immutable. Engines make trees; rules never read them directly but ask {@link
 * Syntax}.
 */
public interface Tree {

  /**
   * How many tokens.
   *
   * @return the sentence's size
   */
  int size();

  /**
   * The head of a token.
   *
   * @param token a token's index
   * @return the head's index, or -1 for the root
   */
  int head(int token);

  /**
   * The relation to the head, such as {@code nsubj} or {@code nsubj:pass}.
   *
   * @param token a token's index
   * @return the relation; {@code root} for the root
   */
  String relation(int token);
}
