package io.dragoman.parsers.language.model;

/**
 * A dependency tree as the network gives it.
 *
 * @param heads for each word the number of its head, from 0, or {@link #ROOT}
 * @param relations for each word the name of its relation to its head
 */
@SuppressWarnings("ArrayRecordComponent")
public record Arcs(int[] heads, String[] relations) {

  /** The head of the one word that has none. */
  public static final int ROOT = -1;
}
