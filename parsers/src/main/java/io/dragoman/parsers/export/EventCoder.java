package io.dragoman.parsers.export;

import io.dragoman.actor.Country;
import io.dragoman.actor.Place;
import io.dragoman.actor.PlaceKind;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.DiplomaticEvent;
import io.dragoman.event.Fact;
import io.dragoman.event.MeetingLike;
import io.dragoman.event.StatementLike;
import io.dragoman.event.Stop;
import io.dragoman.event.VisitLike;
import io.dragoman.text.Warning;
import io.dragoman.time.EventDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Codes the visits, meetings and statements of a dossier. */
final class EventCoder {

  private final Dossier dossier;
  private final Sources sources;
  private final EventKeys keys;
  private final Topics topics;
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<Warning> warnings;

  EventCoder(Dossier dossier, Sources sources, List<Warning> warnings) {
    this.dossier = dossier;
    this.sources = sources;
    this.keys = new EventKeys(sources);
    this.topics = new Topics(dossier);
    this.warnings = warnings;
  }

  /** The coded events in the order of the dossier; what is no event becomes a warning. */
  List<CodedEvent> events() {
    List<CodedEvent> events = new ArrayList<>();
    for (Fact fact : dossier.facts(Fact.class)) {
      Optional<EventCode> code = EventCodes.standard().find(fact);
      if (code.isPresent() && code.get().cameo().isPresent()) {
        events.add(event(fact, code.get()));
      } else if (code.isPresent()) {
        warnings.add(
            Warning.of(
                CameoExporter.NOT_CODED, title(fact) + " is not coded: " + code.get().note()));
      }
    }
    return events;
  }

  static String title(Fact fact) {
    if (fact instanceof VisitLike visit) {
      return "\"" + Phrasing.title(visit) + "\"";
    }
    if (fact instanceof MeetingLike meeting) {
      return "\"" + Phrasing.title(meeting) + "\"";
    }
    if (fact instanceof StatementLike statement) {
      return "a statement of \"" + Phrasing.names(statement.speakers()) + "\"";
    }
    return "a " + fact.type();
  }

  private CodedEvent event(Fact fact, EventCode code) {
    List<Actor> from = List.of();
    List<Actor> to = List.of();
    Optional<EventDate> date = Optional.empty();
    Optional<Place> place = Optional.empty();
    if (fact instanceof VisitLike visit) {
      from = Actor.all(visit.visitors());
      to =
          visit.hostedBy().isEmpty()
              ? visit.host().map(host -> List.of(Actor.of(host))).orElse(List.of())
              : Actor.all(visit.hostedBy());
      date = visit.date();
      place =
          visit.itinerary().isEmpty()
              ? visit.host().map(EventCoder::place)
              : visit.itinerary().stream().map(Stop::place).findFirst();
    } else if (fact instanceof MeetingLike meeting) {
      from = Actor.all(meeting.participants());
      date = meeting.date();
      place = meeting.place();
    } else if (fact instanceof StatementLike statement) {
      from = Actor.all(statement.speakers());
      to = targets(statement, from);
      date = statement.date();
      place = statement.place();
    }
    return new CodedEvent(
        id(fact), fact, code, from, to, date, place, topics(fact), sources.of(fact));
  }

  private static Place place(Country country) {
    return Place.of(country.name(), PlaceKind.COUNTRY, country);
  }

  /** Those addressed, or else the other countries that the statement is about. */
  private static List<Actor> targets(StatementLike statement, List<Actor> speakers) {
    if (!statement.addressees().isEmpty()) {
      return Actor.all(statement.addressees());
    }
    return statement.about().stream()
        .filter(
            country ->
                speakers.stream().noneMatch(s -> s.country().filter(country::equals).isPresent()))
        .map(Actor::of)
        .toList();
  }

  private List<String> topics(Fact fact) {
    if (fact instanceof StatementLike statement) {
      return statement.topics();
    }
    return fact instanceof DiplomaticEvent event ? topics.of(event) : List.of();
  }

  private String id(Fact fact) {
    String id =
        fact instanceof DiplomaticEvent event
            ? keys.name(event)
            : StableHash.of(fact.type() + fact.evidence());
    int number = ids.merge(id, 1, Integer::sum);
    return number == 1 ? id : id + "-" + number;
  }
}
