package io.dragoman.dossier.merge;

import io.dragoman.event.Conflict;
import io.dragoman.event.HistoryEntry;
import io.dragoman.event.Visit;
import io.dragoman.event.VisitKind;
import io.dragoman.event.VisitStatus;
import io.dragoman.time.EventDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes one visit of those that articles tell. */
final class VisitMerge {

  private final People people;

  VisitMerge(People people) {
    this.people = people;
  }

  Visit merge(Cluster<Visit> cluster) {
    PartyUnion visitors = PartyUnion.of(people, cluster, Visit::visitors);
    PartyUnion delegation = PartyUnion.of(people, cluster, Visit::delegation, visitors.keys());
    PartyUnion hosts = PartyUnion.of(people, cluster, Visit::hostedBy);
    StopUnion stops = StopUnion.of(cluster);
    Chosen<EventDate> date =
        new DateChoice("date").choose(Tellings.of(cluster, "date", Visit::date));
    Chosen<EventDate> tour =
        new DateChoice("tourDate").choose(Tellings.of(cluster, "tourDate", Visit::tourDate));
    Chosen<VisitStatus> status =
        Progress.OF_VISITS.choose(Tellings.of(cluster, "status", Visit::status));
    Chosen<VisitKind> kind =
        ValueChoice.<VisitKind>of("kind").choose(Tellings.of(cluster, "kind", Visit::kind));
    Visit.Builder merged =
        Visit.builder()
            .visitors(visitors.parties())
            .delegation(delegation.parties())
            .host(Tellings.any(cluster, "host", Visit::host))
            .hostedBy(hosts.parties())
            .itinerary(stops.stops())
            .date(date.value())
            .tourDate(tour.value())
            .status(status.value())
            .certainty(Tellings.any(cluster, "certainty", Visit::certainty))
            .kind(kind.value())
            .purpose(Tellings.any(cluster, "purpose", Visit::purpose))
            .ordinal(Tellings.any(cluster, "ordinal", Visit::ordinal))
            .foundBy(Tellings.foundBy(cluster))
            .history(history(cluster))
            .conflicts(conflicts(date, tour, status, kind));
    Extras.of(cluster).forEach(merged::putExtra);
    for (Sourced<Visit> item : cluster.items()) {
      Visit told = item.told();
      EvidencePaths paths = new EvidencePaths(item.source());
      visitors.move(paths, "visitors", item.source(), told.visitors());
      delegation.move(paths, "delegation", item.source(), told.delegation());
      hosts.move(paths, "hostedBy", item.source(), told.hostedBy());
      stops.move(paths, told.itinerary());
      leaveOut(paths, "date", overruled(told.date(), date));
      leaveOut(paths, "tourDate", overruled(told.tourDate(), tour));
      leaveOut(paths, "status", !Objects.equals(told.status(), status.value()));
      leaveOut(paths, "kind", !Objects.equals(told.kind(), kind.value()));
      merged.addAllEvidence(paths.of(told.evidence()));
    }
    return merged.build();
  }

  static void leaveOut(EvidencePaths paths, String property, boolean overruled) {
    if (overruled) {
      paths.leaveOut(property);
    }
  }

  /** Says whether an article gives a date that the merged record contradicts. */
  static boolean overruled(Optional<EventDate> told, Chosen<EventDate> chosen) {
    return told.isPresent()
        && chosen.value().isPresent()
        && DateChoice.contradict(told.get(), chosen.value().get());
  }

  static List<Conflict> conflicts(Chosen<?>... chosen) {
    return Stream.of(chosen).map(Chosen::conflict).flatMap(Optional::stream).toList();
  }

  private static List<HistoryEntry> history(Cluster<Visit> cluster) {
    List<Histories.Line> lines = new ArrayList<>();
    for (int i = 0; i < cluster.items().size(); i++) {
      Sourced<Visit> item = cluster.items().get(i);
      Visit told = item.told();
      lines.add(
          new Histories.Line(
              item.source(),
              told.status().map(Enum::name),
              told.date().or(told::tourDate),
              Histories.evidence(item.source(), told.evidence()),
              cluster.reasons().get(i)));
    }
    return Histories.of(lines);
  }
}
