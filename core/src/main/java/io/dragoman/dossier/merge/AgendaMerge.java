package io.dragoman.dossier.merge;

import io.dragoman.actor.Country;
import io.dragoman.event.AgendaItem;
import io.dragoman.event.DiplomaticEvent;
import io.dragoman.event.HistoryEntry;
import io.dragoman.text.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes one agenda item of those that articles tell, worded as in the article that says most. */
final class AgendaMerge {

  private final Function<Sourced<AgendaItem>, Optional<DiplomaticEvent>> eventOf;

  AgendaMerge(Function<Sourced<AgendaItem>, Optional<DiplomaticEvent>> eventOf) {
    this.eventOf = eventOf;
  }

  AgendaItem merge(Cluster<AgendaItem> cluster) {
    Sourced<AgendaItem> fullest =
        cluster.items().stream()
            .max(
                Comparator.<Sourced<AgendaItem>>comparingInt(item -> item.told().topic().length())
                    .thenComparing(Comparator.reverseOrder()))
            .orElseThrow();
    AgendaItem told = fullest.told();
    List<Country> countries = new ArrayList<>(told.countries());
    cluster.items().forEach(item -> countries.addAll(item.told().countries()));
    AgendaItem.Builder merged =
        AgendaItem.builder()
            .topic(told.topic())
            .span(told.span())
            .kind(told.kind().or(() -> Tellings.any(cluster, "kind", AgendaItem::kind)))
            .subject(told.subject().or(() -> Tellings.any(cluster, "subject", AgendaItem::subject)))
            .countries(countries.stream().distinct().toList())
            .event(eventOf.apply(fullest))
            .foundBy(told.foundBy())
            .history(history(cluster));
    Extras.of(cluster).forEach(merged::putExtra);
    merged.addAllEvidence(evidence(fullest));
    for (Sourced<AgendaItem> item : cluster.items()) {
      if (item != fullest) {
        merged.addAllEvidence(evidence(item));
      }
    }
    return merged.build();
  }

  private static List<Evidence> evidence(Sourced<AgendaItem> item) {
    return new EvidencePaths(item.source()).unnumbered("countries").of(item.told().evidence());
  }

  private static List<HistoryEntry> history(Cluster<AgendaItem> cluster) {
    List<HistoryEntry> history = new ArrayList<>();
    for (int i = 0; i < cluster.items().size(); i++) {
      Sourced<AgendaItem> item = cluster.items().get(i);
      history.add(
          Histories.reported(item.source(), Optional.empty(), List.of(), cluster.reasons().get(i)));
    }
    return history;
  }
}
