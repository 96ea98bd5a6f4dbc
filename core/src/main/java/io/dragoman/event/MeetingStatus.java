package io.dragoman.event;

/**
 * How far a meeting has come on the day of the article.
 *
 * @since 0.1.0
 */
public enum MeetingStatus {
  /** Agreed or announced, not held yet. */
  PLANNED,
  /** Hoped for or under discussion; it may not take place. */
  POSSIBLE,
  /** It has taken place or is under way. */
  HELD,
  /** Called off. */
  CANCELLED
}
