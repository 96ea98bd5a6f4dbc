package io.dragoman.dossier.merge;

import io.dragoman.actor.Place;
import io.dragoman.event.Content;
import io.dragoman.event.HistoryEntry;
import io.dragoman.event.Statement;
import io.dragoman.event.StatementMode;
import io.dragoman.text.Evidence;
import io.dragoman.time.EventDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Makes one statement of those that articles tell. Words and positions are those of the article
 * that gives most of it in quotation marks, or else most of it.
 */
final class StatementMerge {

  private final People people;

  StatementMerge(People people) {
    this.people = people;
  }

  Statement merge(Cluster<Statement> cluster) {
    Sourced<Statement> fullest =
        cluster.items().stream()
            .max(
                Comparator.<Sourced<Statement>>comparingInt(StatementMerge::quoted)
                    .thenComparingInt(StatementMerge::length)
                    .thenComparing(Comparator.reverseOrder()))
            .orElseThrow();
    PartyUnion speakers = PartyUnion.of(people, cluster, Statement::speakers);
    PartyUnion addressees = PartyUnion.of(people, cluster, Statement::addressees);
    Chosen<EventDate> date =
        new DateChoice("date").choose(Tellings.of(cluster, "date", Statement::date));
    Chosen<Place> place =
        ValueChoice.<Place>of("place").choose(Tellings.of(cluster, "place", Statement::place));
    Statement told = fullest.told();
    Statement.Builder merged =
        Statement.builder()
            .speakers(speakers.parties())
            .source(told.source())
            .cue(told.cue())
            .mode(told.mode())
            .content(told.content())
            .addressees(addressees.parties())
            .date(date.value())
            .place(place.value())
            .medium(Tellings.any(cluster, "medium", Statement::medium))
            .about(distinct(cluster, fullest, Statement::about))
            .topics(distinct(cluster, fullest, Statement::topics))
            .foundBy(told.foundBy())
            .history(history(cluster))
            .conflicts(VisitMerge.conflicts(date));
    Extras.of(cluster).forEach(merged::putExtra);
    merged.addAllEvidence(evidence(fullest, fullest, speakers, addressees));
    for (Sourced<Statement> item : cluster.items()) {
      if (item != fullest) {
        merged.addAllEvidence(evidence(item, fullest, speakers, addressees));
      }
    }
    return merged.build();
  }

  private static int quoted(Sourced<Statement> item) {
    return item.told().mode().filter(mode -> mode == StatementMode.DIRECT).isPresent() ? 1 : 0;
  }

  private static int length(Sourced<Statement> item) {
    return item.told().content().stream().map(Content::text).mapToInt(String::length).sum();
  }

  private static <V> List<V> distinct(
      Cluster<Statement> cluster, Sourced<Statement> first, Function<Statement, List<V>> property) {
    List<V> values = new ArrayList<>(property.apply(first.told()));
    cluster.items().forEach(item -> values.addAll(property.apply(item.told())));
    return values.stream().distinct().toList();
  }

  private static List<Evidence> evidence(
      Sourced<Statement> item,
      Sourced<Statement> fullest,
      PartyUnion speakers,
      PartyUnion addressees) {
    EvidencePaths paths = new EvidencePaths(item.source());
    speakers.move(paths, "speakers", item.source(), item.told().speakers());
    addressees.move(paths, "addressees", item.source(), item.told().addressees());
    if (item != fullest) {
      paths.unnumbered("content").unnumbered("about").unnumbered("topics");
    }
    return paths.of(item.told().evidence());
  }

  private static List<HistoryEntry> history(Cluster<Statement> cluster) {
    List<HistoryEntry> history = new ArrayList<>();
    for (int i = 0; i < cluster.items().size(); i++) {
      Sourced<Statement> item = cluster.items().get(i);
      history.add(
          Histories.reported(
              item.source(),
              item.told().date(),
              Histories.evidence(item.source(), item.told().evidence()),
              cluster.reasons().get(i)));
    }
    return history;
  }
}
