package io.dragoman.examples.report;

import io.dragoman.actor.Country;
import io.dragoman.actor.Party;
import io.dragoman.event.AgendaItemLike;
import io.dragoman.event.Fact;
import io.dragoman.event.MeetingKind;
import io.dragoman.event.MeetingLike;
import io.dragoman.event.StatementLike;
import io.dragoman.event.VisitLike;
import java.util.List;
import java.util.stream.Collectors;

/** One line for a record. */
final class Titles {

  private Titles() {}

  /** "Grace Wanjiru to Japan". */
  static String of(Fact fact) {
    if (fact instanceof VisitLike visit) {
      return names(visit.visitors(), "Visitor not named") + destination(visit);
    }
    if (fact instanceof MeetingLike meeting) {
      return names(meeting.participants(), meeting.name().orElse("Participants not named"));
    }
    if (fact instanceof AgendaItemLike item) {
      return item.topic();
    }
    if (fact instanceof StatementLike statement) {
      return names(statement.speakers(), "Speaker not named");
    }
    return fact.type();
  }

  /** " to Japan"; nothing where the host is not known. */
  static String destination(VisitLike visit) {
    return visit.host().map(Country::name).map(host -> " to " + host).orElse("");
  }

  /** "Telephone call", "Summit", "Meeting". */
  static String kind(MeetingLike meeting) {
    return switch (meeting.kind().orElse(MeetingKind.OTHER)) {
      case MEETING, OTHER -> "Meeting";
      case CALL -> "Call";
      case SUMMIT -> "Summit";
    };
  }

  private static String names(List<? extends Party> parties, String ifNone) {
    return parties.isEmpty()
        ? ifNone
        : parties.stream().map(Words::name).collect(Collectors.joining(", "));
  }
}
