package io.dragoman.parsers.export;

import io.dragoman.actor.Country;
import io.dragoman.actor.Group;
import io.dragoman.actor.Party;
import io.dragoman.event.DiplomaticEvent;
import io.dragoman.event.MeetingKind;
import io.dragoman.event.MeetingLike;
import io.dragoman.event.VisitLike;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names for events that survive an update. What makes an event is who, where to (of a meeting: who
 * with whom, and whether by telephone) and in which year; day, status, purpose and the rest may
 * change. Of several events of one dossier that are alike in this, the second and later ones in the
 * order of the dossier have a number.
 */
final class EventKeys {

  private final Sources sources;
  private final Map<DiplomaticEvent, String> names = new IdentityHashMap<>();
  private final Map<String, Integer> taken = new HashMap<>();

  EventKeys(Sources sources) {
    this.sources = sources;
  }

  /** The name of an event; the same for the same object. */
  String name(DiplomaticEvent event) {
    return names.computeIfAbsent(event, this::newName);
  }

  private String newName(DiplomaticEvent event) {
    String key = String.join("|", event.type(), who(event), year(event));
    int number = taken.merge(key, 1, Integer::sum);
    return StableHash.of(key) + (number == 1 ? "" : "-" + number);
  }

  private static String who(DiplomaticEvent event) {
    if (event instanceof VisitLike visit) {
      return names(visit.visitors()) + "|" + visit.host().map(Country::code).orElse(place(visit));
    }
    if (event instanceof MeetingLike meeting) {
      boolean remote = meeting.kind().filter(kind -> kind == MeetingKind.CALL).isPresent();
      return names(meeting.participants()) + "|" + (remote ? "remote" : "");
    }
    return event.toString();
  }

  private static String place(VisitLike visit) {
    return visit.itinerary().stream()
        .map(stop -> folded(stop.place().name()))
        .findFirst()
        .orElse("");
  }

  private static String names(List<? extends Party> parties) {
    return parties.stream()
        .flatMap(EventKeys::members)
        .map(EventKeys::folded)
        .distinct()
        .sorted()
        .collect(Collectors.joining("+"));
  }

  private static Stream<String> members(Party party) {
    return party instanceof Group group && !group.members().isEmpty()
        ? group.members().stream().flatMap(EventKeys::members)
        : Stream.of(party.name());
  }

  /** Without case, accents and white space, in which two reports of one person may differ. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .toLowerCase(Locale.ROOT);
  }

  private String year(DiplomaticEvent event) {
    Optional<LocalDate> told =
        event.date().flatMap(date -> date.start().or(date::end)).or(() -> sources.newest(event));
    return told.map(day -> String.valueOf(day.getYear())).orElse("");
  }
}
