package io.dragoman.parsers.mention.time;

/**
 * Tells the tense of the clause in which a time expression stands; what decides whether "on
 * Wednesday" has passed. Asked about one sentence only. Implementations never throw because of the
 * text.
 */
@FunctionalInterface
public interface TenseOf {

  /** Tells nothing: days without a year or a week are then taken to be the nearest. */
  TenseOf UNKNOWN = token -> TimeTense.UNKNOWN;

  /**
   * The tense around a token.
   *
   * @param token the index of the first token of a time expression
   * @return where its clause places what it tells
   */
  TimeTense at(int token);
}
