package io.dragoman.parsers.meeting;

import io.dragoman.actor.Party;
import io.dragoman.event.Visit;
import io.dragoman.parsers.event.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Participants that go without saying: "an audience with the King" on a visit is the visitor's;
 * "their summit" is that of the two who were just said to have met.
 */
final class Unsaid {

  private static final int REACH = 5;

  private final MeetingReading reading;
  private final List<Visit> visits;

  Unsaid(MeetingReading reading, List<Visit> visits) {
    this.reading = reading;
    this.visits = visits;
  }

  /**
   * Completes a mention.
   *
   * @param mention what a sentence says of a meeting
   * @param before what the same sentence said before it
   * @return the mention, with further participants where they can be told
   */
  MeetingMention complete(MeetingMention mention, List<MeetingMention> before) {
    if (!mention.rule().equals(MeetingNounSieve.NAME)) {
      return mention;
    }
    Optional<MeetingMention> antecedent =
        before.stream().filter(m -> m.participants().size() > 1).reduce((a, b) -> b);
    if (antecedent.isPresent() && theirs(mention)) {
      return mention.with(antecedent.get().participants());
    }
    if (mention.participants().size() == 1 && mention.phase().ahead()) {
      return visitorTo(mention.participants().get(0))
          .map(visitor -> mention.with(List.of(visitor, mention.participants().get(0))))
          .orElse(mention);
    }
    return mention;
  }

  private boolean theirs(MeetingMention mention) {
    int noun = tokenAt(mention);
    for (int t = Math.max(0, noun - REACH); t < noun; t++) {
      if (reading.word(mention.sentence(), t).equals("their")) {
        return true;
      }
    }
    return false;
  }

  private int tokenAt(MeetingMention mention) {
    return reading.sentence(mention.sentence()).tokens().stream()
        .filter(t -> t.begin() >= mention.trigger().begin())
        .findFirst()
        .map(t -> t.index())
        .orElse(0);
  }

  private Optional<Actor> visitorTo(Actor host) {
    List<Party> visitors = new ArrayList<>();
    for (Visit visit : visits) {
      if (visit.host().isPresent() && visit.host().equals(host.country())) {
        visitors.addAll(visit.visitors());
      }
    }
    return visitors.stream()
        .filter(v -> !v.equals(host.party()))
        .findFirst()
        .map(v -> new Actor(v, host.span()));
  }
}
