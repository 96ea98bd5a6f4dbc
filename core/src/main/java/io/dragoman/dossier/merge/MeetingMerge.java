package io.dragoman.dossier.merge;

import io.dragoman.actor.Place;
import io.dragoman.actor.PlaceKind;
import io.dragoman.event.HistoryEntry;
import io.dragoman.event.Meeting;
import io.dragoman.event.MeetingKind;
import io.dragoman.event.MeetingStatus;
import io.dragoman.time.EventDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Makes one meeting of those that articles tell. */
final class MeetingMerge {

  private final People people;

  MeetingMerge(People people) {
    this.people = people;
  }

  Meeting merge(Cluster<Meeting> cluster) {
    PartyUnion participants = PartyUnion.of(people, cluster, Meeting::participants);
    Chosen<EventDate> date =
        new DateChoice("date").choose(Tellings.of(cluster, "date", Meeting::date));
    Chosen<MeetingStatus> status =
        Progress.OF_MEETINGS.choose(Tellings.of(cluster, "status", Meeting::status));
    Chosen<MeetingKind> kind =
        ValueChoice.<MeetingKind>of("kind", value -> value == MeetingKind.SUMMIT ? 1 : 0)
            .choose(Tellings.of(cluster, "kind", Meeting::kind));
    Chosen<Place> place =
        ValueChoice.<Place>of("place", MeetingMerge::exactness)
            .choose(Tellings.of(cluster, "place", Meeting::place));
    Meeting.Builder merged =
        Meeting.builder()
            .participants(participants.parties())
            .kind(kind.value())
            .status(status.value())
            .date(date.value())
            .certainty(Tellings.any(cluster, "certainty", Meeting::certainty))
            .place(place.value())
            .name(Tellings.any(cluster, "name", Meeting::name))
            .foundBy(Tellings.foundBy(cluster))
            .history(history(cluster))
            .conflicts(VisitMerge.conflicts(date, status));
    Extras.of(cluster).forEach(merged::putExtra);
    for (Sourced<Meeting> item : cluster.items()) {
      Meeting told = item.told();
      EvidencePaths paths = new EvidencePaths(item.source());
      participants.move(paths, "participants", item.source(), told.participants());
      VisitMerge.leaveOut(paths, "date", VisitMerge.overruled(told.date(), date));
      VisitMerge.leaveOut(paths, "status", !Objects.equals(told.status(), status.value()));
      VisitMerge.leaveOut(paths, "kind", !Objects.equals(told.kind(), kind.value()));
      VisitMerge.leaveOut(paths, "place", !Objects.equals(told.place(), place.value()));
      merged.addAllEvidence(paths.of(told.evidence()));
    }
    return merged.build();
  }

  private static int exactness(Place place) {
    return place.kind() == PlaceKind.SITE ? 2 : place.kind() == PlaceKind.CITY ? 1 : 0;
  }

  private static List<HistoryEntry> history(Cluster<Meeting> cluster) {
    List<Histories.Line> lines = new ArrayList<>();
    for (int i = 0; i < cluster.items().size(); i++) {
      Sourced<Meeting> item = cluster.items().get(i);
      Meeting told = item.told();
      lines.add(
          new Histories.Line(
              item.source(),
              told.status().map(Enum::name),
              told.date(),
              Histories.evidence(item.source(), told.evidence()),
              cluster.reasons().get(i)));
    }
    return Histories.of(lines);
  }
}
