package io.dragoman.parsers.meeting;

import io.dragoman.event.MeetingKind;
import io.dragoman.parsers.event.Actor;
import io.dragoman.parsers.event.Located;
import io.dragoman.parsers.event.Phase;
import io.dragoman.parsers.event.Timed;
import io.dragoman.text.TextSpan;
import java.util.List;
import java.util.Optional;

/**
 * What one sentence says of a meeting. Immutable; made by a sieve.
 *
 * @param rule the sieve's name
 * @param sentence the sentence's number
 * @param trigger the word of the event
 * @param participants who takes part, in text order
 * @param kind the kind, if the word tells it
 * @param phase how far along it is
 * @param time when, if the sentence tells it
 * @param place where, if the sentence tells it
 * @param name its name, such as "Our Ocean Conference"
 * @param followUp whether it may just go on about a meeting that is known ("they also discussed")
 * @param anaphoric whether its people are only pointed at ("they", "the leaders"): if one of them
 *     has met, it is that meeting
 * @param withHosts whether unnamed officials of wherever it takes place are among them
 */
record MeetingMention(
    String rule,
    int sentence,
    TextSpan trigger,
    List<Actor> participants,
    Optional<MeetingKind> kind,
    Phase phase,
    Optional<Timed> time,
    Optional<Located> place,
    Optional<String> name,
    boolean followUp,
    boolean anaphoric,
    boolean withHosts) {

  MeetingMention {
    participants = List.copyOf(participants);
  }

  /** Whether all its parties are there: two, one and unnamed hosts, or one who attends an event. */
  boolean complete() {
    return participants.size() > 1 || withHosts || rule.equals(ConferenceSieve.NAME);
  }

  /** The same with other participants. */
  MeetingMention with(List<Actor> others) {
    return new MeetingMention(
        rule, sentence, trigger, others, kind, phase, time, place, name, followUp, anaphoric,
        withHosts);
  }
}
