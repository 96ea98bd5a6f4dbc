package io.dragoman.event;

/**
 * What an article adds to the history of a record that several articles tell of.
 *
 * @since 0.1.0
 */
public enum HistoryStep {
  /** Suggested, invited or under discussion. */
  PROPOSED,
  /** Told for the first time as agreed. */
  ANNOUNCED,
  /** Told again, and nothing has changed since. */
  CONFIRMED,
  /** Told with another date than before. */
  MOVED,
  /** Told with another date than articles of the same time, and some hold to theirs. */
  DISPUTED,
  /** Put off. */
  POSTPONED,
  /** Told to have begun. */
  UNDER_WAY,
  /** Told to be over, or to have been held. */
  CONCLUDED,
  /** Called off. */
  CANCELLED,
  /** Told, without a word on how far it has come. */
  REPORTED
}
