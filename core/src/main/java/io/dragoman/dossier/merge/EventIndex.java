package io.dragoman.dossier.merge;

import io.dragoman.event.AgendaItem;
import io.dragoman.event.DiplomaticEvent;
import io.dragoman.event.Meeting;
import io.dragoman.event.Visit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the merged event that an agenda item of an article belongs to. The event in an agenda item
 * is the event of the dossier without its evidence, also when it is merged: without its history,
 * too.
 */
final class EventIndex {

  /** A merged event, and a name for it. */
  private record Named(String key, DiplomaticEvent event) {}

  private final Map<Source, Map<DiplomaticEvent, Named>> events = new HashMap<>();

  void addVisits(List<Cluster<Visit>> clusters, List<Visit> merged) {
    for (int i = 0; i < clusters.size(); i++) {
      Named named = new Named("visit " + i, bare(merged.get(i)));
      clusters.get(i).items().forEach(item -> add(item.source(), bare(item.told()), named));
    }
  }

  void addMeetings(List<Cluster<Meeting>> clusters, List<Meeting> merged) {
    for (int i = 0; i < clusters.size(); i++) {
      Named named = new Named("meeting " + i, bare(merged.get(i)));
      clusters.get(i).items().forEach(item -> add(item.source(), bare(item.told()), named));
    }
  }

  private void add(Source source, DiplomaticEvent told, Named named) {
    events.computeIfAbsent(source, unused -> new HashMap<>()).putIfAbsent(told, named);
  }

  /** A name of the merged event, or the empty string if there is none. */
  String keyOf(Sourced<AgendaItem> item) {
    return find(item).map(Named::key).orElse("");
  }

  /** The merged event; an event that is no record of its article is left as it is. */
  Optional<DiplomaticEvent> eventOf(Sourced<AgendaItem> item) {
    return find(item).map(Named::event).or(() -> item.told().event());
  }

  private Optional<Named> find(Sourced<AgendaItem> item) {
    return item.told()
        .event()
        .map(EventIndex::bare)
        .map(event -> events.getOrDefault(item.source(), Map.of()).get(event));
  }

  private static DiplomaticEvent bare(DiplomaticEvent event) {
    if (event instanceof Visit visit) {
      return Visit.builder()
          .from(visit)
          .evidence(List.of())
          .history(List.of())
          .conflicts(List.of())
          .build();
    }
    if (event instanceof Meeting meeting) {
      return Meeting.builder()
          .from(meeting)
          .evidence(List.of())
          .history(List.of())
          .conflicts(List.of())
          .build();
    }
    return event;
  }
}
