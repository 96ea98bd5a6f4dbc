package io.dragoman.examples.report;

import io.dragoman.actor.Official;
import io.dragoman.actor.Place;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.AgendaItem;
import io.dragoman.event.Fact;
import io.dragoman.event.Meeting;
import io.dragoman.event.Statement;
import io.dragoman.event.Visit;
import io.dragoman.text.Warning;
import io.dragoman.time.TimeMention;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gives every record of a dossier its code, by its place in the dossier. */
record RecordCodes(
    List<Coded<Visit>> visits,
    List<Coded<Meeting>> meetings,
    List<Coded<AgendaItem>> agenda,
    List<Coded<Statement>> statements,
    List<Coded<Fact>> others,
    List<Coded<Official>> people,
    List<Coded<Place>> places,
    List<Coded<TimeMention>> times,
    List<Coded<Warning>> warnings) {

  static RecordCodes of(Dossier dossier) {
    return new RecordCodes(
        number(Kind.VISIT, dossier.visits()),
        number(Kind.MEETING, dossier.meetings()),
        number(Kind.AGENDA, dossier.agenda()),
        number(Kind.STATEMENT, dossier.statements()),
        number(Kind.OTHER, dossier.others()),
        number(Kind.PERSON, dossier.officials()),
        number(Kind.PLACE, dossier.places()),
        number(Kind.DATE, dossier.times()),
        number(Kind.WARNING, dossier.warnings()));
  }

  private static <T> List<Coded<T>> number(Kind kind, List<? extends T> values) {
    return IntStream.range(0, values.size())
        .<Coded<T>>mapToObj(i -> new Coded<>(kind, i + 1, values.get(i)))
        .toList();
  }

  /** All records that are facts, in the order of the cards. */
  List<Coded<? extends Fact>> facts() {
    return Stream.<List<? extends Coded<? extends Fact>>>of(
            visits, meetings, agenda, statements, others)
        .<Coded<? extends Fact>>flatMap(List::stream)
        .toList();
  }
}
