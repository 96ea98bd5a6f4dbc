package io.dragoman.dossier.merge;

import com.fasterxml.jackson.databind.JsonNode;
import io.dragoman.actor.Official;
import io.dragoman.actor.Place;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.AgendaItem;
import io.dragoman.event.Fact;
import io.dragoman.event.Meeting;
import io.dragoman.event.Statement;
import io.dragoman.event.Visit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The merging of certain articles: first who is who, then which visits, meetings and statements are
 * the same, and at last the agenda, since it belongs to events.
 */
final class Merge {

  private final List<Leaf> leaves;
  private final PersonIndex persons;
  private final People people;
  private final Records records;
  private final EventIndex events = new EventIndex();

  Merge(List<Leaf> leaves) {
    this.leaves = leaves;
    this.persons =
        PersonIndex.of(leaves.stream().flatMap(leaf -> leaf.sightings().stream()).toList());
    this.people = new People(persons);
    this.records = new Records(leaves, people);
  }

  Dossier dossier() {
    Dossier.Builder dossier =
        Dossier.builder()
            .officials(officials())
            .visits(visits())
            .meetings(meetings())
            .agenda(agenda())
            .statements(statements())
            .others(others())
            .places(places());
    extra().forEach(dossier::putExtra);
    for (Leaf leaf : leaves) {
      dossier.addArticles(leaf.source().header()).addSources(leaf.dossier());
    }
    return dossier.build();
  }

  private List<Official> officials() {
    return persons.persons().stream().map(Person::merged).toList();
  }

  private List<Visit> visits() {
    List<Cluster<Visit>> clusters =
        Postponements.join(new Clustering<>(new VisitSimilarity()).cluster(records.visits()));
    VisitMerge merge = new VisitMerge(people);
    List<Visit> visits = clusters.stream().map(merge::merge).toList();
    events.addVisits(clusters, visits);
    return visits;
  }

  private List<Meeting> meetings() {
    List<Cluster<Meeting>> clusters =
        new Clustering<>(new MeetingSimilarity()).cluster(records.meetings());
    MeetingMerge merge = new MeetingMerge(people);
    List<Meeting> meetings = clusters.stream().map(merge::merge).toList();
    events.addMeetings(clusters, meetings);
    return meetings;
  }

  private List<AgendaItem> agenda() {
    AgendaMerge merge = new AgendaMerge(events::eventOf);
    return new Clustering<>(new AgendaSimilarity(events::keyOf))
        .cluster(records.agenda()).stream().map(merge::merge).toList();
  }

  private List<Statement> statements() {
    StatementMerge merge = new StatementMerge(people);
    return new Clustering<>(new StatementSimilarity())
        .cluster(records.statements()).stream().map(merge::merge).toList();
  }

  private List<Fact> others() {
    Set<Fact> others = new LinkedHashSet<>();
    leaves.forEach(leaf -> others.addAll(leaf.dossier().others()));
    return List.copyOf(others);
  }

  private List<Place> places() {
    Set<Place> places = new LinkedHashSet<>();
    leaves.forEach(leaf -> places.addAll(leaf.dossier().places()));
    return List.copyOf(places);
  }

  private Map<String, JsonNode> extra() {
    Map<String, JsonNode> extra = new TreeMap<>();
    leaves.forEach(leaf -> leaf.dossier().extra().forEach(extra::putIfAbsent));
    return extra;
  }
}
