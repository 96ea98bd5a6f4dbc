package io.dragoman.event;

/**
 * What sort of meeting it is.
 *
 * @since 0.1.0
 */
public enum MeetingKind {
  /** Talks face to face. */
  MEETING,
  /** Talks by telephone or video. */
  CALL,
  /** A meeting of heads of state or government. */
  SUMMIT,
  /** Another sort, such as a ceremony. */
  OTHER
}
