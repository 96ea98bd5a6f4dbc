package io.dragoman.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dragoman.actor.Country;
import io.dragoman.actor.Group;
import io.dragoman.actor.Office;
import io.dragoman.actor.Official;
import io.dragoman.actor.Organization;
import io.dragoman.actor.Party;
import io.dragoman.actor.Place;
import io.dragoman.actor.PlaceKind;
import io.dragoman.actor.Tenure;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.AgendaItem;
import io.dragoman.event.Content;
import io.dragoman.event.Cue;
import io.dragoman.event.Meeting;
import io.dragoman.event.Statement;
import io.dragoman.event.Stop;
import io.dragoman.event.Visit;
import io.dragoman.parsers.export.CodePoints;
import io.dragoman.text.Article;
import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import io.dragoman.time.EventDate;
import io.dragoman.time.TimeMention;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A dossier as flat facts: one JSON object without references, names instead of records, offsets in
 * Unicode code points. It says less than the dossier, and nothing that the dossier does not say.
 */
final class FlatFacts {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int ISO_DAY = "2024-04-21".length();

  private final CodePoints codePoints;

  private FlatFacts(CodePoints codePoints) {
    this.codePoints = codePoints;
  }

  /** The facts of one article, under an id. */
  static ObjectNode of(String id, Article article, Dossier dossier) {
    FlatFacts flat = new FlatFacts(new CodePoints(article.text()));
    ObjectNode facts = JSON.objectNode().put("id", id);
    facts.set("officials", array(dossier.officials(), flat::official));
    facts.set("visits", array(dossier.visits(), flat::visit));
    facts.set("meetings", array(dossier.meetings(), flat::meeting));
    facts.set("agenda", array(dossier.agenda(), flat::topic));
    facts.set("statements", array(dossier.statements(), flat::statement));
    facts.set("times", array(dossier.times(), flat::time));
    return facts;
  }

  private ObjectNode official(Official official) {
    Optional<Office> office = official.office();
    return JSON.objectNode()
        .put("name", official.name())
        .put("title", office.map(held -> title(official, held)).orElse(null))
        .put(
            "country",
            official
                .country()
                .or(() -> office.flatMap(Office::country))
                .map(Country::code)
                .orElse(null))
        .put(
            "organization",
            office.flatMap(Office::organization).map(Organization::name).orElse(null));
  }

  /** The title; of a former office with the words that say so, as in "former Polish President". */
  private static String title(Official official, Office office) {
    if (office.tenure().filter(tenure -> tenure == Tenure.FORMER).isEmpty()) {
      return office.title();
    }
    return official.evidence().stream()
        .filter(evidence -> evidence.property().equals("offices/0"))
        .map(Evidence::quote)
        .filter(quote -> quote.endsWith(office.title()))
        .findFirst()
        .orElse("former " + office.title());
  }

  private ObjectNode visit(Visit visit) {
    ObjectNode fact = JSON.objectNode();
    Stream<Party> travellers =
        Stream.concat(visit.visitors().stream(), visit.delegation().stream());
    fact.set("visitors", strings(travellers.flatMap(FlatFacts::members)));
    fact.put("host", visit.host().map(Country::code).orElse(null));
    fact.set(
        "places",
        strings(
            visit.itinerary().stream()
                .map(Stop::place)
                .filter(place -> place.kind() != PlaceKind.COUNTRY)
                .map(Place::name)));
    return fact.put("start", visit.date().flatMap(FlatFacts::firstDay).orElse(null))
        .put("end", visit.date().flatMap(FlatFacts::lastDay).orElse(null))
        .put("status", visit.status().map(Enum::name).orElse(null));
  }

  private ObjectNode meeting(Meeting meeting) {
    ObjectNode fact = JSON.objectNode();
    fact.set("participants", strings(meeting.participants().stream().flatMap(FlatFacts::members)));
    return fact.put("kind", meeting.kind().map(Enum::name).orElse(null))
        .put("status", meeting.status().map(Enum::name).orElse(null))
        .put("date", meeting.date().map(EventDate::toString).orElse(null))
        .put("place", meeting.place().map(Place::name).orElse(null));
  }

  private ObjectNode topic(AgendaItem item) {
    return span(JSON.objectNode().put("topic", item.topic()), "", Optional.of(item.span()));
  }

  private ObjectNode statement(Statement statement) {
    ObjectNode fact = JSON.objectNode();
    fact.put(
        "speaker", statement.speakers().stream().findFirst().map(FlatFacts::voice).orElse(null));
    span(fact, "source_", statement.source());
    span(fact, "cue_", statement.cue().map(Cue::span));
    fact.set("content", array(statement.content(), (Content content) -> pair(content.span())));
    return fact.put("mode", statement.mode().map(Enum::name).orElse(null));
  }

  /** A speaker's name; of "the two sides" that of the first. */
  private static String voice(Party party) {
    return party instanceof Group group && !group.members().isEmpty()
        ? group.members().get(0).name()
        : party.name();
  }

  private ObjectNode time(TimeMention mention) {
    return span(JSON.objectNode(), "", Optional.of(mention.span()))
        .put("type", mention.type().name())
        .put("value", closed(mention.value()));
  }

  /** The flat form has no open ranges: what is known of one is its other end. */
  private static String closed(String value) {
    if (value.startsWith("../")) {
      return value.substring("../".length());
    }
    return value.endsWith("/..") ? value.substring(0, value.length() - "/..".length()) : value;
  }

  private ObjectNode span(ObjectNode fact, String prefix, Optional<TextSpan> span) {
    return fact.put(prefix + "start", span.map(s -> codePoints.at(s.begin())).orElse(null))
        .put(prefix + "end", span.map(s -> codePoints.at(s.end())).orElse(null));
  }

  private ArrayNode pair(TextSpan span) {
    return JSON.arrayNode().add(codePoints.at(span.begin())).add(codePoints.at(span.end()));
  }

  /** A group stands for its members, or, where they are not named, for its country. */
  private static Stream<String> members(Party party) {
    if (party instanceof Group group) {
      return group.members().isEmpty()
          ? Stream.of(group.country().map(Country::name).orElse(group.name()))
          : group.members().stream().flatMap(FlatFacts::members);
    }
    return Stream.of(party.name());
  }

  private static Optional<String> firstDay(EventDate date) {
    String text = date.toString();
    int slash = text.indexOf('/');
    return day(slash < 0 ? text : text.substring(0, slash));
  }

  private static Optional<String> lastDay(EventDate date) {
    String text = date.toString();
    return day(text.substring(text.indexOf('/') + 1));
  }

  /** The day, if the text says one: a month, a year or an approximate day is no day. */
  private static Optional<String> day(String edtf) {
    return edtf.length() >= ISO_DAY && !edtf.endsWith("~")
        ? Optional.of(edtf.substring(0, ISO_DAY))
        : Optional.empty();
  }

  private static ArrayNode strings(Stream<String> values) {
    ArrayNode array = JSON.arrayNode();
    values.distinct().forEach(array::add);
    return array;
  }

  private static <T> ArrayNode array(
      List<? extends T> values, Function<T, ? extends JsonNode> form) {
    ArrayNode array = JSON.arrayNode();
    values.forEach(value -> array.add(form.apply(value)));
    return array;
  }
}
