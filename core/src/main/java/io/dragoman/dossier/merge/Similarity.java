package io.dragoman.dossier.merge;

import java.util.Set;

/**
 * Tells which records of a type are the same. Symmetric, and free of state.
 *
 * @param <T> the type of the records
 * @param <V> what of a record is compared
 */
interface Similarity<T, V> {

  /** What of a record is compared. */
  V view(Sourced<T> item);

  /** The keys of a record. Records without a common key are never put together directly. */
  Set<String> keys(V view);

  /** Compares two records. */
  Verdict compare(V one, V other);
}
