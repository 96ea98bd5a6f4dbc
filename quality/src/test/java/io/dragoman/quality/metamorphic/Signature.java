package io.dragoman.quality.metamorphic;

import io.dragoman.actor.Country;
import io.dragoman.actor.Group;
import io.dragoman.actor.Office;
import io.dragoman.actor.Official;
import io.dragoman.actor.Party;
import io.dragoman.actor.Place;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.AgendaItem;
import io.dragoman.event.Content;
import io.dragoman.event.Cue;
import io.dragoman.event.Meeting;
import io.dragoman.event.Statement;
import io.dragoman.event.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The records of a dossier as lines of their values, without positions. Two lines are equal if a
 * reader of the records would call them so: marks of quotation, kinds of blanks and soft hyphens do
 * not count.
 */
final class Signature {

  private Signature() {}

  static List<String> of(Dossier dossier) {
    List<String> lines = new ArrayList<>();
    dossier.officials().forEach(official -> lines.add(official(official)));
    dossier.visits().forEach(visit -> lines.add(visit(visit)));
    dossier.meetings().forEach(meeting -> lines.add(meeting(meeting)));
    dossier.agenda().forEach(item -> lines.add(item(item)));
    dossier.statements().forEach(statement -> lines.add(statement(statement)));
    return lines.stream().map(Signature::plain).toList();
  }

  private static String official(Official official) {
    Optional<Office> office = official.office();
    return line(
        "official",
        official.name(),
        office.map(Office::title).orElse(""),
        office.flatMap(Office::tenure).map(Enum::name).orElse(""),
        official.country().map(Country::code).orElse(""));
  }

  private static String visit(Visit visit) {
    return line(
        "visit",
        parties(visit.visitors()),
        parties(visit.delegation()),
        visit.host().map(Country::code).orElse(""),
        visit.itinerary().stream()
            .map(stop -> stop.place().name() + "@" + text(stop.date()))
            .collect(Collectors.joining("+")),
        text(visit.date()),
        text(visit.status()),
        text(visit.kind()));
  }

  private static String meeting(Meeting meeting) {
    return line(
        "meeting",
        parties(meeting.participants()),
        text(meeting.kind()),
        text(meeting.status()),
        text(meeting.date()),
        meeting.place().map(Place::name).orElse(""));
  }

  private static String item(AgendaItem item) {
    return line("agenda", item.topic(), text(item.kind()));
  }

  private static String statement(Statement statement) {
    return line(
        "statement",
        parties(statement.speakers()),
        statement.cue().map(Cue::text).orElse(""),
        text(statement.mode()),
        statement.content().stream().map(Content::text).collect(Collectors.joining("+")));
  }

  private static String parties(List<Party> parties) {
    return parties.stream()
        .map(
            party ->
                party instanceof Group group && !group.members().isEmpty()
                    ? parties(group.members())
                    : party.name())
        .collect(Collectors.joining("+"));
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static String line(String... values) {
    return String.join(" | ", values);
  }

  private static String plain(String line) {
    StringBuilder plain = new StringBuilder();
    for (char c : line.toCharArray()) {
      if ("“”„«»\"".indexOf(c) >= 0) {
        plain.append('"');
      } else if ("‘’'".indexOf(c) >= 0) {
        plain.append('\'');
      } else if (c != '\u00ad') {
        boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
        boolean again = blank && plain.length() > 0 && plain.charAt(plain.length() - 1) == ' ';
        plain.append(again ? "" : blank ? " " : String.valueOf(c));
      }
    }
    return plain.toString();
  }
}
