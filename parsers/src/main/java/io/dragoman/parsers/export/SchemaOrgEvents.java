package io.dragoman.parsers.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.DiplomaticEvent;
import io.dragoman.event.MeetingKind;
import io.dragoman.event.MeetingLike;
import io.dragoman.event.MeetingStatus;
import io.dragoman.event.Stop;
import io.dragoman.event.VisitLike;
import io.dragoman.event.VisitStatus;
import io.dragoman.text.Article;
import io.dragoman.text.Warning;
import io.dragoman.time.EventDate;
import io.dragoman.time.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Visits and meetings as events of schema.org. */
final class SchemaOrgEvents {

  private static final String SCHEMA = "https://schema.org/";
  private static final Set<Precision> ISO = Set.of(Precision.DAY, Precision.MONTH, Precision.YEAR);

  private final Topics topics;
  private final Sources sources;
  private final SchemaOrgParties parties;
  private final EventKeys keys;
  private final List<Warning> warnings = new ArrayList<>();

  SchemaOrgEvents(Dossier dossier, Sources sources, SchemaOrgParties parties) {
    this.topics = new Topics(dossier);
    this.sources = sources;
    this.parties = parties;
    this.keys = new EventKeys(sources);
  }

  List<Warning> warnings() {
    return List.copyOf(warnings);
  }

  ObjectNode visit(VisitLike visit) {
    ObjectNode event = event(visit, Phrasing.title(visit));
    date(event, Phrasing.title(visit), visit.date());
    visit.status().flatMap(SchemaOrgEvents::status).ifPresent(s -> event.put("eventStatus", s));
    visit.host().ifPresent(host -> event.set("location", SchemaOrgParties.country(host)));
    JsonDocument.putAll(event, "organizer", parties.references(visit.hostedBy()));
    JsonDocument.putAll(
        event,
        "attendee",
        parties.references(
            Stream.concat(visit.visitors().stream(), visit.delegation().stream()).toList()));
    ArrayNode stops = JsonDocument.array();
    visit.itinerary().forEach(stop -> stops.add(stop(visit, stop)));
    if (!stops.isEmpty()) {
      event.set("subEvent", stops);
    }
    rest(event, visit, visit.status());
    JsonDocument.put(event, "description", visit.purpose());
    return event;
  }

  private ObjectNode stop(VisitLike visit, Stop stop) {
    String title = Phrasing.stopTitle(visit, stop.place().name());
    ObjectNode event = JsonDocument.object().put("@type", "Event").put("name", title);
    date(event, title, stop.date());
    event.set("location", SchemaOrgParties.place(stop.place()));
    return event;
  }

  ObjectNode meeting(MeetingLike meeting) {
    ObjectNode event = event(meeting, Phrasing.title(meeting));
    date(event, Phrasing.title(meeting), meeting.date());
    meeting.status().flatMap(SchemaOrgEvents::status).ifPresent(s -> event.put("eventStatus", s));
    if (meeting.kind().filter(kind -> kind == MeetingKind.CALL).isPresent()) {
      event.put("eventAttendanceMode", SCHEMA + "OnlineEventAttendanceMode");
    }
    meeting.place().ifPresent(place -> event.set("location", SchemaOrgParties.place(place)));
    JsonDocument.putAll(event, "attendee", parties.references(meeting.participants()));
    rest(event, meeting, meeting.status());
    return event;
  }

  private ObjectNode event(DiplomaticEvent event, String name) {
    return JsonDocument.object()
        .put("@type", "Event")
        .put("@id", "urn:dragoman:event:" + keys.name(event))
        .put("name", name);
  }

  private void rest(ObjectNode node, DiplomaticEvent event, Optional<? extends Enum<?>> status) {
    JsonDocument.put(node, "keywords", status.map(Phrasing::word));
    ArrayNode about = JsonDocument.array();
    topics
        .of(event)
        .forEach(
            topic -> about.add(JsonDocument.object().put("@type", "Thing").put("name", topic)));
    JsonDocument.putAll(node, "about", about);
    ArrayNode articles = JsonDocument.array();
    for (Article article : sources.of(event)) {
      articles.add(JsonDocument.object().put("@id", sources.iri(article)));
    }
    JsonDocument.putAll(node, "subjectOf", articles);
  }

  /** Writes what ISO 8601 can say of a date, and the rest as a remark. */
  private void date(ObjectNode node, String name, Optional<EventDate> given) {
    if (given.isEmpty()) {
      return;
    }
    EventDate date = given.get();
    String text = date.toString();
    int slash = text.indexOf('/');
    List<String> ends =
        slash < 0 ? List.of(text) : List.of(text.substring(0, slash), text.substring(slash + 1));
    boolean qualified = date.isApproximate() || date.isUncertain();
    if (!qualified && ends.stream().allMatch(SchemaOrgEvents::isIso)) {
      node.put("startDate", ends.get(0));
      node.put("endDate", ends.get(ends.size() - 1));
      return;
    }
    node.put("disambiguatingDescription", "date (EDTF): " + text);
    warnings.add(
        Warning.of(
            SchemaOrgExporter.NO_ISO_DATE,
            "\"%s\" has the date %s, for which ISO 8601 has no form".formatted(name, text)));
  }

  private static boolean isIso(String end) {
    return !end.isEmpty() && !end.equals("..") && ISO.contains(EventDate.parse(end).precision());
  }

  private static Optional<String> status(VisitStatus status) {
    return switch (status) {
      case PLANNED, ONGOING, COMPLETED -> Optional.of(SCHEMA + "EventScheduled");
      case POSTPONED -> Optional.of(SCHEMA + "EventPostponed");
      case CANCELLED -> Optional.of(SCHEMA + "EventCancelled");
      case PROPOSED -> Optional.empty();
    };
  }

  private static Optional<String> status(MeetingStatus status) {
    return switch (status) {
      case PLANNED, HELD -> Optional.of(SCHEMA + "EventScheduled");
      case CANCELLED -> Optional.of(SCHEMA + "EventCancelled");
      case POSSIBLE -> Optional.empty();
    };
  }
}
