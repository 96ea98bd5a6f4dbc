package io.dragoman.parsers.lexicon;

import io.dragoman.parsers.language.TokenRange;
import java.util.List;

/**
 * A phrase of a table that stands in a sentence.
 *
 * @param <V> what the table says of a phrase
 * @param begin the first token's index
 * @param end one past the last token's index
 * @param values what the table says of the phrase, in the table's order, at least one
 */
public record PhraseMatch<V>(int begin, int end, List<V> values) {

  /**
   * Its tokens.
   *
   * @return the range of tokens
   */
  public TokenRange range() {
    return new TokenRange(begin, end);
  }

  /**
   * How many tokens it has.
   *
   * @return at least 1
   */
  public int length() {
    return end - begin;
  }

  /**
   * The first value, where a phrase is not ambiguous or the first is good enough.
   *
   * @return the first value
   */
  public V value() {
    return values.get(0);
  }
}
