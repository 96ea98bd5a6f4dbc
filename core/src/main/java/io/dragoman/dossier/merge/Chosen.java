package io.dragoman.dossier.merge;

import io.dragoman.event.Conflict;
import java.util.Optional;

/**
 * The value of a merged record.
 *
 * @param <V> the type of the value
 * @param value the value, if any article gives one
 * @param conflict who says otherwise, if anybody does
 */
record Chosen<V>(Optional<V> value, Optional<Conflict> conflict) {

  static <V> Chosen<V> none() {
    return new Chosen<>(Optional.empty(), Optional.empty());
  }
}
