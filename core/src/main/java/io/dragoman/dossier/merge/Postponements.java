package io.dragoman.dossier.merge;

import io.dragoman.event.Visit;
import io.dragoman.event.VisitStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Joins a visit that was put off with the visit that was announced before, and with the one that
 * took place in its stead: the next of the same visitors to the same host within a year.
 */
final class Postponements {

  private static final int LATEST = 366;
  private static final int GRACE = 7;
  private static final VisitSimilarity SIMILARITY = new VisitSimilarity();

  private final List<Cluster<Visit>> clusters;

  private Postponements(List<Cluster<Visit>> clusters) {
    this.clusters = new ArrayList<>(clusters);
  }

  static List<Cluster<Visit>> join(List<Cluster<Visit>> clusters) {
    boolean any =
        clusters.stream()
            .flatMap(cluster -> cluster.items().stream())
            .anyMatch(Postponements::isOff);
    return any ? new Postponements(clusters).joined() : clusters;
  }

  private List<Cluster<Visit>> joined() {
    List<Sourced<Visit>> postponed =
        clusters.stream()
            .flatMap(cluster -> cluster.items().stream())
            .filter(Postponements::isOff)
            .sorted()
            .toList();
    for (Sourced<Visit> item : postponed) {
      if (isFirst(item)) {
        announcedBefore(item)
            .ifPresent(before -> join(before, clusterOf(item), "put off after it was announced"));
      }
      if (isLast(item)) {
        heldInstead(item)
            .ifPresent(next -> join(clusterOf(item), next, "the next visit after it was put off"));
      }
    }
    return clusters.stream().sorted().toList();
  }

  private static boolean isOff(Sourced<Visit> item) {
    return item.told().status().filter(status -> status == VisitStatus.POSTPONED).isPresent();
  }

  private Cluster<Visit> clusterOf(Sourced<Visit> item) {
    return clusters.stream()
        .filter(cluster -> cluster.items().contains(item))
        .findFirst()
        .orElseThrow();
  }

  private boolean isFirst(Sourced<Visit> item) {
    return clusterOf(item).items().stream()
        .noneMatch(other -> other.source().day().isBefore(item.source().day()));
  }

  private boolean isLast(Sourced<Visit> item) {
    return clusterOf(item).items().stream()
        .allMatch(other -> isOff(other) || !other.source().day().isAfter(item.source().day()));
  }

  /** The visit that was still to come, or due in these days, when it was put off. */
  private Optional<Cluster<Visit>> announcedBefore(Sourced<Visit> item) {
    LocalDate day = item.source().day();
    return clusters.stream()
        .filter(cluster -> isOfSame(cluster, item))
        .filter(cluster -> cluster.first().source().day().isBefore(day))
        .filter(cluster -> cluster.items().stream().noneMatch(Postponements::hasBegun))
        .filter(
            cluster ->
                cluster.items().stream()
                    .map(VisitTiming::of)
                    .anyMatch(timing -> !timing.days().last().isBefore(day.minusDays(GRACE))))
        .max(Comparator.comparing(cluster -> cluster.first()));
  }

  private Optional<Cluster<Visit>> heldInstead(Sourced<Visit> item) {
    LocalDate day = item.source().day();
    return clusters.stream()
        .filter(cluster -> isOfSame(cluster, item))
        .filter(cluster -> !cluster.first().source().day().isBefore(day))
        .filter(cluster -> !cluster.first().source().day().isAfter(day.plusDays(LATEST)))
        .filter(
            cluster ->
                cluster.items().stream()
                    .map(VisitTiming::of)
                    .anyMatch(timing -> timing.days().last().isAfter(day)))
        .min(Comparator.comparing(cluster -> cluster.first()));
  }

  private static boolean hasBegun(Sourced<Visit> item) {
    return item.told()
        .status()
        .filter(status -> status == VisitStatus.ONGOING || status == VisitStatus.COMPLETED)
        .isPresent();
  }

  /** Says whether a cluster has the visitors and host of a record, and none of its article. */
  private static boolean isOfSame(Cluster<Visit> cluster, Sourced<Visit> item) {
    VisitView view = SIMILARITY.view(item);
    return cluster.items().stream().noneMatch(other -> other.source().equals(item.source()))
        && cluster.items().stream()
            .map(SIMILARITY::view)
            .anyMatch(
                other -> view.visitors().keySet().stream().anyMatch(other.visitors()::containsKey));
  }

  private void join(Cluster<Visit> earlier, Cluster<Visit> later, String reason) {
    List<Sourced<Visit>> items = new ArrayList<>(earlier.items());
    items.addAll(later.items());
    items.sort(Comparator.naturalOrder());
    List<List<String>> reasons = new ArrayList<>();
    for (Sourced<Visit> item : items) {
      int before = indexOf(earlier, item);
      int after = indexOf(later, item);
      boolean first = items.indexOf(item) == 0;
      if (before == 0 || after == 0) {
        reasons.add(first ? List.of() : List.of(reason));
      } else {
        reasons.add(before > 0 ? earlier.reasons().get(before) : later.reasons().get(after));
      }
    }
    clusters.remove(earlier);
    clusters.remove(later);
    clusters.add(new Cluster<>(items, reasons));
  }

  private static int indexOf(Cluster<Visit> cluster, Sourced<Visit> item) {
    return cluster.items().indexOf(item);
  }
}
