package io.dragoman.time;

/**
 * What a time expression says.
 *
 * @since 0.1.0
 */
public enum TimeKind {
  /** A place in the calendar: "24 April", "next week". */
  DATE,
  /** A length: "three days". */
  DURATION
}
