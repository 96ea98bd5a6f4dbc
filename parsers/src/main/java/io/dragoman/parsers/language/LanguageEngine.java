package io.dragoman.parsers.language;

import java.util.Optional;

/**
 * What another language layer implements: tags for the tokens of a sentence and, where it can, a
 * dependency tree. Immutable and thread-safe; never throws because of the tokens it is given.
 */
public interface LanguageEngine {

  /**
   * The name that messages use.
   *
   * @return a short name
   */
  String name();

  /**
   * Tags a sentence.
   *
   * @param sentence the sentence
   * @return its tags, one for each token
   */
  Tags tag(Sentence sentence);

  /**
   * Parses a tagged sentence.
   *
   * @param sentence the sentence
   * @param tags its tags
   * @return the tree, or empty where this engine makes none
   */
  Optional<Tree> parse(Sentence sentence, Tags tags);
}
