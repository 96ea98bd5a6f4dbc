package io.dragoman.event;

/**
 * What a topic is to those who discuss it.
 *
 * @since 0.1.0
 */
public enum AgendaKind {
  /** A matter that is dealt with: a conflict, a dispute, trade. */
  ISSUE,
  /** An aim that is pursued: to resume, to enhance, to agree. */
  OBJECTIVE
}
