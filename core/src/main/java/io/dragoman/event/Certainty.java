package io.dragoman.event;

/**
 * How sure the text is of an event, whoever says so.
 *
 * @since 0.1.0
 */
public enum Certainty {
  /** Stated as a fact. */
  CERTAIN,
  /** Expected or likely, but not stated as a fact. */
  PROBABLE,
  /** Open: it may or may not be so. */
  POSSIBLE
}
