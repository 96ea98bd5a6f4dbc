package io.dragoman.parsers.agenda;

import io.dragoman.event.DiplomaticEvent;
import io.dragoman.event.Meeting;
import io.dragoman.event.Visit;
import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import java.util.List;
import java.util.Optional;

/**
 * Which visit or meeting a topic belongs to: the meeting told in the same sentence, else the visit
 * told there, else the event told last before it. Immutable.
 */
final class TopicEvents {

  private final List<Meeting> meetings;
  private final List<Visit> visits;

  TopicEvents(List<Visit> visits, List<Meeting> meetings) {
    this.visits = visits;
    this.meetings = meetings;
  }

  /**
   * The event of a topic, without its evidence.
   *
   * @param sentence where the topic's sentence stands
   * @return the event, or empty where none is told up to the end of the sentence
   */
  Optional<DiplomaticEvent> of(TextSpan sentence) {
    return in(meetings, sentence)
        .or(() -> in(visits, sentence))
        .or(() -> lastBefore(sentence.begin()))
        .map(TopicEvents::withoutEvidence);
  }

  private static Optional<DiplomaticEvent> in(
      List<? extends DiplomaticEvent> events, TextSpan sentence) {
    return events.stream()
        .filter(event -> event.evidence().stream().anyMatch(e -> sentence.contains(e.span())))
        .findFirst()
        .map(DiplomaticEvent.class::cast);
  }

  private Optional<DiplomaticEvent> lastBefore(int position) {
    DiplomaticEvent last = null;
    int end = -1;
    for (List<? extends DiplomaticEvent> events : List.of(visits, meetings)) {
      for (DiplomaticEvent event : events) {
        int told = lastToldBefore(event, position);
        if (told > end) {
          end = told;
          last = event;
        }
      }
    }
    return Optional.ofNullable(last);
  }

  private static int lastToldBefore(DiplomaticEvent event, int position) {
    return event.evidence().stream()
        .map(Evidence::span)
        .mapToInt(TextSpan::end)
        .filter(end -> end <= position)
        .max()
        .orElse(-1);
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
