package io.dragoman.parsers.language;

/** The part-of-speech tags of one sentence. Immutable. */
public interface Tags {

  /**
   * How many tokens are tagged.
   *
   * @return the sentence's size
   */
  int size();

  /**
   * The universal tag.
   *
   * @param token a token's index
   * @return its tag
   */
  Upos upos(int token);

  /**
   * The Penn Treebank tag, such as {@code VBD}.
   *
   * @param token a token's index
   * @return its tag
   */
  String penn(int token);
}
