package io.dragoman.dossier.merge;

import io.dragoman.event.AgendaItem;
import io.dragoman.event.Fact;
import io.dragoman.event.Meeting;
import io.dragoman.event.Statement;
import io.dragoman.event.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The records of articles, with the persons that are known across the articles. */
final class Records {

  private final List<Leaf> leaves;
  private final People people;

  Records(List<Leaf> leaves, People people) {
    this.leaves = leaves;
    this.people = people;
  }

  List<Sourced<Visit>> visits() {
    return sourced(
        leaf -> leaf.dossier().visits(),
        (source, visit) ->
            Visit.builder()
                .from(visit)
                .visitors(people.identities(source, visit.visitors()))
                .delegation(people.identities(source, visit.delegation()))
                .build());
  }

  List<Sourced<Meeting>> meetings() {
    return sourced(
        leaf -> leaf.dossier().meetings(),
        (source, meeting) ->
            Meeting.builder()
                .from(meeting)
                .participants(people.identities(source, meeting.participants()))
                .build());
  }

  List<Sourced<Statement>> statements() {
    return sourced(
        leaf -> leaf.dossier().statements(),
        (source, statement) ->
            Statement.builder()
                .from(statement)
                .speakers(people.identities(source, statement.speakers()))
                .build());
  }

  List<Sourced<AgendaItem>> agenda() {
    return sourced(leaf -> leaf.dossier().agenda(), (source, item) -> item);
  }

  /** Replaces the persons of a record. */
  private interface Identification<T> {
    T apply(Source source, T told);
  }

  private <T extends Fact> List<Sourced<T>> sourced(
      Function<Leaf, List<T>> records, Identification<T> identification) {
    List<Sourced<T>> all = new ArrayList<>();
    for (Leaf leaf : leaves) {
      List<T> told = records.apply(leaf);
      for (int i = 0; i < told.size(); i++) {
        Source source = leaf.source();
        all.add(new Sourced<>(source, i, told.get(i), identification.apply(source, told.get(i))));
      }
    }
    return all;
  }
}
