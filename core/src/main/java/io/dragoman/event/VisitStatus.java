package io.dragoman.event;

/**
 * How far a visit has come on the day of the article.
 *
 * @since 0.1.0
 */
public enum VisitStatus {
  /** Suggested, invited or under discussion, not agreed. */
  PROPOSED,
  /** Agreed or announced, not begun. */
  PLANNED,
  /** Begun and not over. */
  ONGOING,
  /** Over. */
  COMPLETED,
  /** Put off to another date. */
  POSTPONED,
  /** Called off. */
  CANCELLED
}
