package io.dragoman.dossier.merge;

import io.dragoman.event.Claim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * All articles that give one value.
 *
 * @param <V> the type of the value
 * @param value the value
 * @param tellings the articles in the order of publication, at least one
 */
record ClaimGroup<V>(V value, List<Told<V>> tellings) {

  LocalDate firstDay() {
    return tellings.get(0).source().day();
  }

  LocalDate lastDay() {
    return tellings.get(tellings.size() - 1).source().day();
  }

  /** Says whether a primary source is among the articles of the last day. */
  boolean isPrimary() {
    return tellings.stream()
        .filter(told -> told.source().day().equals(lastDay()))
        .anyMatch(told -> told.source().primary());
  }

  Claim toClaim() {
    return Claim.builder()
        .value(value.toString())
        .articleIds(tellings.stream().map(told -> told.source().id()).distinct().toList())
        .evidence(tellings.stream().flatMap(told -> told.evidence().stream()).distinct().toList())
        .build();
  }

  /** Groups what articles tell, in the order of the values' first articles. */
  static <V> List<ClaimGroup<V>> of(List<Told<V>> tellings) {
    List<ClaimGroup<V>> groups = new ArrayList<>();
    for (Told<V> told : tellings) {
      groups.stream()
          .filter(group -> group.value.equals(told.value()))
          .findFirst()
          .ifPresentOrElse(
              group -> group.tellings.add(told),
              () -> groups.add(new ClaimGroup<>(told.value(), new ArrayList<>(List.of(told)))));
    }
    return groups;
  }
}
