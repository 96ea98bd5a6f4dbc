package io.dragoman.dossier.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * Records that tell the same.
 *
 * @param <T> the type of the records
 * @param items the records in the order of publication, at least one
 * @param reasons why each record is here; empty for the first
 */
record Cluster<T>(List<Sourced<T>> items, List<List<String>> reasons)
    implements Comparable<Cluster<T>> {

  Sourced<T> first() {
    return items.get(0);
  }

  /** The records, those of the article that was published last first. */
  List<Sourced<T>> latestFirst() {
    List<Sourced<T>> reversed = new ArrayList<>(items);
    reversed.sort(
        (one, other) -> {
          int byDay = other.source().day().compareTo(one.source().day());
          return byDay != 0 ? byDay : one.compareTo(other);
        });
    return reversed;
  }

  @Override
  public int compareTo(Cluster<T> other) {
    return first().compareTo(other.first());
  }
}
