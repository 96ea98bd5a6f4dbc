package io.dragoman.examples.report;

import io.dragoman.actor.Official;
import io.dragoman.actor.Party;
import io.dragoman.event.DiplomaticEvent;
import io.dragoman.event.Fact;
import io.dragoman.event.Meeting;
import io.dragoman.event.Visit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the code of a person or an event that another record holds by value. */
final class Lookup {

  private final Map<String, Coded<Official>> people = new HashMap<>();
  private final Map<DiplomaticEvent, Coded<? extends Fact>> events = new HashMap<>();

  Lookup(RecordCodes codes) {
    codes.people().forEach(person -> people.putIfAbsent(person.value().name(), person));
    for (Coded<? extends Fact> fact : codes.facts()) {
      if (fact.value() instanceof DiplomaticEvent event) {
        events.putIfAbsent(withoutEvidence(event), fact);
      }
    }
  }

  /** The person that a party is, if the dossier lists it. */
  Optional<Coded<Official>> person(Party party) {
    return party instanceof Official
        ? Optional.ofNullable(people.get(party.name()))
        : Optional.empty();
  }

  /** The event of an agenda item, which holds it without its evidence. */
  Optional<Coded<? extends Fact>> event(DiplomaticEvent event) {
    return Optional.ofNullable(events.get(withoutEvidence(event)));
  }

  private static DiplomaticEvent withoutEvidence(DiplomaticEvent event) {
    if (event instanceof Visit visit) {
      return Visit.builder().from(visit).evidence(List.of()).build();
    }
    if (event instanceof Meeting meeting) {
      return Meeting.builder().from(meeting).evidence(List.of()).build();
    }
    return event;
  }
}
