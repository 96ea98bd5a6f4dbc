package io.dragoman.parsers.export;

import io.dragoman.actor.Country;
import io.dragoman.actor.Office;
import io.dragoman.actor.Official;
import io.dragoman.actor.Organization;
import io.dragoman.actor.Party;
import io.dragoman.event.MeetingLike;
import io.dragoman.event.VisitLike;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records in the few words that fit a title or a cell. */
final class Phrasing {

  private Phrasing() {}

  /** "Grace Wanjiru: visit to Japan". */
  static String title(VisitLike visit) {
    String what = visit.kind().map(kind -> word(kind) + " visit").orElse("visit");
    return lead(visit.visitors())
        + (visit.visitors().isEmpty() ? capitalized(what) : what)
        + visit.host().map(host -> " to " + host.name()).orElse("");
  }

  /** "Grace Wanjiru: Tokyo". */
  static String stopTitle(VisitLike visit, String place) {
    return lead(visit.visitors()) + place;
  }

  private static String lead(List<Party> parties) {
    return parties.isEmpty() ? "" : names(parties) + ": ";
  }

  /** "Meeting: Grace Wanjiru, Haruto Mizushima". */
  static String title(MeetingLike meeting) {
    String what =
        meeting
            .name()
            .or(
                () ->
                    meeting.kind().filter(kind -> !word(kind).equals("other")).map(Phrasing::word))
            .orElse("meeting");
    return capitalized(what)
        + (meeting.participants().isEmpty() ? "" : ": " + names(meeting.participants()));
  }

  static String names(List<? extends Party> parties) {
    return parties.stream().map(Party::name).collect(Collectors.joining(", "));
  }

  /** "Grace Wanjiru (Foreign Minister, Kenya)". */
  static String introduced(Party party) {
    if (!(party instanceof Official official)) {
      return party.name();
    }
    String office =
        Stream.of(
                official.office().map(Office::title),
                official.office().flatMap(Office::organization).map(Organization::name),
                official.country().map(Country::name))
            .flatMap(Optional::stream)
            .distinct()
            .collect(Collectors.joining(", "));
    return official.name() + (office.isEmpty() ? "" : " (" + office + ")");
  }

  static String introduced(List<? extends Party> parties) {
    return parties.stream().map(Phrasing::introduced).collect(Collectors.joining("; "));
  }

  /** A constant in small letters. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Text on one line. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isISOControl(c)) {
        gap = !line.isEmpty();
      } else {
        line.append(gap ? " " : "").append(c);
        gap = false;
      }
    }
    return line.toString();
  }

  private static String capitalized(String words) {
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }
}
