package io.dragoman.parsers.visit;

import io.dragoman.actor.Country;
import io.dragoman.parsers.event.Actor;
import io.dragoman.parsers.event.Cue;
import io.dragoman.parsers.event.Phase;
import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.lexicon.EventClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A visit told by the host: "received the King in Oslo", "will welcome A to the White House". */
final class HostVerbSieve implements TripSieve {

  private static final int REACH = 25;
  private static final Set<String> PLACED = Set.of("to", "in", "at");

  private final TripReading reading;

  HostVerbSieve(TripReading reading) {
    this.reading = reading;
  }

  @Override
  public String name() {
    return "host-verb";
  }

  @Override
  public List<TripMention> read(int sentence) {
    List<TripMention> found = new ArrayList<>();
    for (Cue cue : reading.text.cues(sentence)) {
      if (cue.verb() && cue.is(EventClass.HOST)) {
        read(sentence, cue).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<TripMention> read(int sentence, Cue cue) {
    Optional<Clause> clause = reading.text.syntax(sentence).clauseAt(cue.head());
    if (clause.isEmpty()) {
      return Optional.empty();
    }
    List<Actor> guests = reading.arguments.patient(sentence, cue.head());
    List<Actor> visitors = TripReading.travellers(guests);
    List<Actor> hosts = reading.arguments.agent(sentence, cue.head());
    Goals goals = goals(sentence, cue);
    if (visitors.isEmpty() || goals.isEmpty() || !foreign(visitors, goals)) {
      return Optional.empty();
    }
    Phase phase = reading.phases.of(clause.get());
    TripMention mention =
        TripMention.of(
                name(), sentence, reading.span(sentence, cue.range()), visitors, goals, phase)
            .withCompany(List.of(), hosts);
    return Optional.of(mention.with(TripMention.Extent.ARRIVAL));
  }

  /** The place after the guest: "received A and his delegation in Oslo". */
  private Goals goals(int sentence, Cue cue) {
    Sentence tokens = reading.sentence(sentence);
    int end = Math.min(tokens.size(), cue.range().end() + REACH);
    for (int t = cue.range().end(); t < end; t++) {
      Upos tag = reading.text.tags(sentence).upos(t);
      if (tag == Upos.VERB || tag == Upos.SCONJ) {
        break;
      }
      if (PLACED.contains(tokens.token(t).folded())) {
        Goals goals = reading.goals(sentence, cue.head(), t, false);
        if (!goals.isEmpty()) {
          return goals;
        }
      }
    }
    return Goals.none(cue.range().end());
  }

  private static boolean foreign(List<Actor> visitors, Goals goals) {
    List<Country> hosts = goals.countries();
    return visitors.stream().noneMatch(v -> v.country().filter(hosts::contains).isPresent());
  }
}
