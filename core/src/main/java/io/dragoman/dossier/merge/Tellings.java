package io.dragoman.dossier.merge;

import io.dragoman.event.Fact;
import io.dragoman.text.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Asks the articles of a cluster for one property. */
final class Tellings {

  private Tellings() {}

  static <T extends Fact, V> List<Told<V>> of(
      Cluster<T> cluster, String property, Function<T, Optional<V>> value) {
    List<Told<V>> tellings = new ArrayList<>();
    for (Sourced<T> item : cluster.items()) {
      value
          .apply(item.told())
          .ifPresent(
              told -> tellings.add(new Told<>(item.source(), told, evidence(item, property))));
    }
    return tellings;
  }

  private static List<Evidence> evidence(Sourced<? extends Fact> item, String property) {
    return new EvidencePaths(item.source()).only(item.told().evidence(), Set.of(property));
  }

  /** The value that the choice makes where another value is not a contradiction. */
  static <T extends Fact, V> Optional<V> any(
      Cluster<T> cluster, String property, Function<T, Optional<V>> value) {
    return ValueChoice.<V>of(property).chooseFreely(of(cluster, property, value));
  }

  /** The rule that found the record in the first article in which one did. */
  static Optional<String> foundBy(Cluster<? extends Fact> cluster) {
    return cluster.items().stream()
        .map(item -> item.told().foundBy())
        .flatMap(Optional::stream)
        .findFirst();
  }
}
