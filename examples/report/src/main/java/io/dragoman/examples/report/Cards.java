package io.dragoman.examples.report;

import com.fasterxml.jackson.databind.JsonNode;
import io.dragoman.actor.Country;
import io.dragoman.actor.Official;
import io.dragoman.actor.Place;
import io.dragoman.event.AgendaItem;
import io.dragoman.event.Content;
import io.dragoman.event.Cue;
import io.dragoman.event.DiplomaticEvent;
import io.dragoman.event.Fact;
import io.dragoman.event.Meeting;
import io.dragoman.event.Statement;
import io.dragoman.event.Stop;
import io.dragoman.event.Visit;
import io.dragoman.event.VisitKind;
import io.dragoman.json.DragomanJson;
import io.dragoman.text.Warning;
import io.dragoman.time.TimeKind;
import io.dragoman.time.TimeMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts records into the words of their cards. */
final class Cards {

  private final Marks marks;
  private final MarkedText text;

  Cards(Marks marks, MarkedText text) {
    this.marks = marks;
    this.text = text;
  }

  private CardBuilder card(Coded<?> record, String kindName) {
    return new CardBuilder(record, kindName, marks, text);
  }

  Card visit(Coded<Visit> coded) {
    Visit visit = coded.value();
    String kindName =
        visit
            .kind()
            .filter(kind -> kind != VisitKind.OTHER)
            .map(kind -> Words.capitalized(Words.of(kind)) + " visit")
            .orElse("Visit");
    CardBuilder card =
        card(coded, kindName)
            .names(visit.visitors(), "visitors", "Visitor not named")
            .status(visit);
    visit.host().ifPresent(host -> card.title(" to ").title(host.name(), "host"));
    if (visit.visitors().stream().anyMatch(visitor -> !Words.about(visitor).isEmpty())) {
      card.parties("Who", visit.visitors(), "visitors");
    }
    return card.date("When", visit.date(), "date")
        .date("Whole tour", visit.tourDate(), "tourDate")
        .row("Where", "route", stops(visit, card))
        .parties("With", visit.delegation(), "delegation")
        .parties("Hosted by", visit.hostedBy(), "hostedBy")
        .row("Purpose", visit.purpose(), "purpose")
        .row("Ordinal", visit.ordinal().map(Words::ordinal), "ordinal")
        .extra(visit.extra())
        .proof(visit.evidence(), visit.foundBy())
        .build();
  }

  private static List<Card.Part> stops(Visit visit, CardBuilder card) {
    return IntStream.range(0, visit.itinerary().size())
        .mapToObj(
            i -> {
              Stop stop = visit.itinerary().get(i);
              String when = stop.date().map(DateWords::of).orElse("");
              return card.part(stop.place().name(), when, "itinerary/" + i);
            })
        .toList();
  }

  Card meeting(Coded<Meeting> coded) {
    Meeting meeting = coded.value();
    CardBuilder card =
        card(coded, Titles.kind(meeting))
            .names(
                meeting.participants(),
                "participants",
                meeting.name().orElse("Participants not named"))
            .status(meeting);
    if (!meeting.participants().isEmpty()) {
      card.row("Name", meeting.name(), "name");
    }
    return card.parties("Who", meeting.participants(), "participants")
        .date("When", meeting.date(), "date")
        .row("Where", meeting.place().map(Words::place), "place")
        .extra(meeting.extra())
        .proof(meeting.evidence(), meeting.foundBy())
        .build();
  }

  Card topic(Coded<AgendaItem> coded) {
    AgendaItem item = coded.value();
    return card(coded, item.kind().map(Words::of).map(Words::capitalized).orElse("Topic"))
        .title(item.topic(), "topic")
        .row(
            "Subject",
            item.subject().map(subject -> subject.label() + " (" + subject.code() + ")"),
            "subject")
        .countries("Countries", item.countries(), "countries")
        .extra(item.extra())
        .proof(item.evidence(), item.foundBy())
        .build();
  }

  Card statement(Coded<Statement> coded) {
    Statement statement = coded.value();
    CardBuilder card =
        card(coded, "Statement")
            .names(statement.speakers(), "source", "Speaker not named")
            .badge(statement.mode());
    statement.cue().ifPresent(cue -> card.title(" · ").title(cue.text(), "cue"));
    List<Content> content = statement.content();
    for (int i = 0; i < content.size(); i++) {
      card.said(content.get(i).text(), "content/" + i);
    }
    return card.parties("To", statement.addressees(), "addressees")
        .row("Act", statement.cue().flatMap(Cue::statementClass).map(Words::of), "cue")
        .date("When", statement.date(), "date")
        .row("Where", statement.place().map(Words::place), "place")
        .row("Medium", statement.medium(), "medium")
        .countries("About", statement.about(), "about")
        .row(
            "Topics",
            Optional.of(String.join("; ", statement.topics())).filter(t -> !t.isEmpty()),
            "topics")
        .extra(statement.extra())
        .proof(statement.evidence(), statement.foundBy())
        .build();
  }

  /** A record of a type that somebody else has defined: its properties as its JSON has them. */
  Card other(Coded<Fact> coded) {
    Fact fact = coded.value();
    CardBuilder card = card(coded, fact.type()).title(fact.type());
    if (fact instanceof DiplomaticEvent event) {
      card.status(event);
    }
    JsonNode json = DragomanJson.standard().mapper().valueToTree(fact);
    return card.unknown(json, List.of("type", "evidence", "foundBy", "certainty", "status"))
        .proof(fact.evidence(), fact.foundBy())
        .build();
  }

  Card person(Coded<Official> coded) {
    Official official = coded.value();
    return card(coded, "Person")
        .title(official.name(), "name")
        .row("Office", Optional.of(Words.about(official)).filter(o -> !o.isEmpty()), "offices")
        .row(
            "Also",
            Optional.of(String.join(", ", official.aliases())).filter(names -> !names.isEmpty()),
            "aliases")
        .extra(official.extra())
        .proof(official.evidence(), official.foundBy())
        .build();
  }

  Card place(Coded<Place> coded) {
    Place place = coded.value();
    String country = place.country().map(Country::name).orElse("");
    return card(coded, "Place")
        .title(place.name(), "mention")
        .row(
            Words.of(place.kind()),
            Optional.of(country).filter(name -> !name.isEmpty() && !name.equals(place.name())),
            "country")
        .build();
  }

  Card date(Coded<TimeMention> coded) {
    TimeMention mention = coded.value();
    String value =
        mention.type() == TimeKind.DATE
            ? mention.date().map(DateWords::of).orElse(mention.value())
            : mention.value();
    return card(coded, "Date")
        .title(mention.text(), "date")
        .row(Words.of(mention.type()), Optional.of(value), "date")
        .build();
  }

  Card warning(Coded<Warning> coded) {
    Warning warning = coded.value();
    return card(coded, "Warning")
        .title(warning.code(), "span")
        .row("Message", Optional.of(warning.message()), "message")
        .extra(warning.extra())
        .build();
  }

  /** The agenda, by the events that the topics are on; in the order of the first topic of each. */
  List<AgendaGroup> agenda(List<Coded<AgendaItem>> agenda, Lookup lookup) {
    List<AgendaGroup> groups = new ArrayList<>();
    agenda.stream()
        .collect(
            Collectors.groupingBy(
                item -> item.value().event().map(event -> Heading.of(event, lookup)),
                java.util.LinkedHashMap::new,
                Collectors.toList()))
        .forEach(
            (heading, items) ->
                groups.add(
                    new AgendaGroup(
                        heading.map(List::of).orElse(List.of()),
                        items.stream().map(this::topic).toList())));
    return groups;
  }

  /** Topics that are on the agenda of one event, or of none. */
  record AgendaGroup(List<Heading> heading, List<Card> topics) {}

  /** The event that topics are on; without a code where the dossier does not list it. */
  record Heading(String code, String kind, String title) {

    static Heading of(DiplomaticEvent event, Lookup lookup) {
      return new Heading(
          lookup.event(event).map(Coded::code).orElse(""),
          lookup.event(event).map(coded -> coded.kind().css()).orElse("other"),
          Titles.of(event));
    }
  }
}
