package io.dragoman.event;

/**
 * What rank of visit it is, as the text calls it.
 *
 * @since 0.1.0
 */
public enum VisitKind {
  /** A state visit, with full honours. */
  STATE,
  /** An official visit. */
  OFFICIAL,
  /** A working visit. */
  WORKING,
  /** A private visit. */
  PRIVATE,
  /** A stop on the way to somewhere else. */
  TRANSIT,
  /** A rank that is none of these. */
  OTHER
}
