package io.dragoman.dossier.merge;

import java.util.Comparator;

/**
 * A record and the article that tells it.
 *
 * @param <T> the type of the record
 * @param source the article
 * @param index which record of its kind in the article it is
 * @param told the record as the article tells it
 * @param value the record, its persons being those that are known across the articles
 */
record Sourced<T>(Source source, int index, T told, T value) implements Comparable<Sourced<?>> {

  private static final Comparator<Sourced<?>> ORDER =
      Comparator.<Sourced<?>, Source>comparing(Sourced::source).thenComparingInt(Sourced::index);

  @Override
  public int compareTo(Sourced<?> other) {
    return ORDER.compare(this, other);
  }
}
