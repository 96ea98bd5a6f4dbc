package io.dragoman.examples.report;

import io.dragoman.event.DiplomaticEvent;
import io.dragoman.event.MeetingLike;
import io.dragoman.event.MeetingStatus;
import io.dragoman.event.VisitLike;
import io.dragoman.event.VisitStatus;

/** Whether an event is past, under way, planned, possible or off: what decides how it is drawn. */
enum Phase {
  PAST,
  NOW,
  PLANNED,
  POSSIBLE,
  OFF,
  UNKNOWN;

  /** The phase that the record gives. It is never guessed from dates. */
  static Phase of(DiplomaticEvent event) {
    if (event instanceof VisitLike visit) {
      return visit.status().map(Phase::of).orElse(UNKNOWN);
    }
    if (event instanceof MeetingLike meeting) {
      return meeting.status().map(Phase::of).orElse(UNKNOWN);
    }
    return UNKNOWN;
  }

  private static Phase of(VisitStatus status) {
    return switch (status) {
      case PROPOSED -> POSSIBLE;
      case PLANNED -> PLANNED;
      case ONGOING -> NOW;
      case COMPLETED -> PAST;
      case POSTPONED, CANCELLED -> OFF;
    };
  }

  private static Phase of(MeetingStatus status) {
    return switch (status) {
      case PLANNED -> PLANNED;
      case POSSIBLE -> POSSIBLE;
      case HELD -> PAST;
      case CANCELLED -> OFF;
    };
  }

  /** The name of its class and of its symbol. */
  String css() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The word of the record itself: "postponed", "held"; "status not said" where it has none. */
  static String word(DiplomaticEvent event) {
    if (event instanceof VisitLike visit && visit.status().isPresent()) {
      return Words.of(visit.status().get());
    }
    if (event instanceof MeetingLike meeting && meeting.status().isPresent()) {
      return Words.of(meeting.status().get());
    }
    return "status not said";
  }
}
