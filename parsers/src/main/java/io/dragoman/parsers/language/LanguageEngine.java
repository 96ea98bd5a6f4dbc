package io.dragoman.parsers.language;

import java.util.List;
import java.util.Optional;

/**
 * What another language layer implements: tags for the tokens of a sentence and, where it can, a
 * dependency tree and named entities. The rules use what is there: without a tree they ask the
 * tags, without entities the tables. Immutable and thread-safe; never throws because of the tokens
 * it is given.
 *
 * <pre>{@code
 * ArticleParser parser = ArticleParser.builder().engine(new OpenNlpEngine()).build();
 * }</pre>
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

  /**
   * Finds the names of persons, organizations and places in a tagged sentence.
   *
   * @param sentence the sentence
   * @param tags its tags
   * @return the names in text order, none overlapping another; none where this engine finds none
   */
  default List<NamedEntity> entities(Sentence sentence, Tags tags) {
    return List.of();
  }
}
