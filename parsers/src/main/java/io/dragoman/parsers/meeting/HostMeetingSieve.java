package io.dragoman.parsers.meeting;

import io.dragoman.actor.Group;
import io.dragoman.actor.Official;
import io.dragoman.event.MeetingKind;
import io.dragoman.parsers.event.Actor;
import io.dragoman.parsers.event.Cue;
import io.dragoman.parsers.event.Phase;
import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.lexicon.EventClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Host and guest meet: "received the ambassador", "welcomed A to the palace", "joined B for talks".
 */
final class HostMeetingSieve implements MeetingSieve {

  private final MeetingReading reading;

  HostMeetingSieve(MeetingReading reading) {
    this.reading = reading;
  }

  @Override
  public String name() {
    return "host-and-guest";
  }

  @Override
  public List<MeetingMention> read(int sentence) {
    List<MeetingMention> found = new ArrayList<>();
    for (Cue cue : reading.text.cues(sentence)) {
      boolean joins = cue.is(EventClass.ACCOMPANY) || cue.is(EventClass.ATTEND);
      if (cue.verb() && (cue.is(EventClass.HOST) || (joins && joinsForTalks(sentence, cue)))) {
        read(sentence, cue).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "joined A in Rome for talks on ...". */
  private boolean joinsForTalks(int sentence, Cue cue) {
    boolean join = reading.word(sentence, cue.head()).startsWith("join");
    return join
        && reading.text.cues(sentence).stream()
            .anyMatch(
                c ->
                    c.noun()
                        && c.isAny(EventClass.MEET, EventClass.SUMMIT)
                        && c.head() > cue.head());
  }

  private Optional<MeetingMention> read(int sentence, Cue cue) {
    Optional<Clause> clause = reading.text.syntax(sentence).clauseAt(cue.head());
    if (clause.isEmpty()) {
      return Optional.empty();
    }
    List<Actor> hosts = reading.arguments.agent(sentence, cue.head());
    List<Actor> guests = reading.arguments.patient(sentence, cue.head());
    boolean persons =
        hosts.stream().anyMatch(Participants::representsState)
            && guests.stream()
                .anyMatch(g -> g.party() instanceof Official || g.party() instanceof Group);
    if (!persons || guests.isEmpty()) {
      return Optional.empty();
    }
    List<Actor> all = new ArrayList<>(hosts);
    all.addAll(guests);
    Phase phase = reading.phases.of(clause.get());
    return Optional.of(
        new MeetingMention(
            name(),
            sentence,
            reading.span(sentence, cue.range()),
            Participants.of(all),
            Optional.of(MeetingKind.MEETING),
            phase,
            reading.time(sentence, cue.head()),
            reading.place(sentence, cue.head(), reading.end(sentence, cue.head())),
            Optional.empty(),
            true,
            false,
            false));
  }
}
