package io.dragoman.parsers.visit;

import io.dragoman.parsers.event.Actor;
import io.dragoman.parsers.event.Cue;
import io.dragoman.parsers.event.Phase;
import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.lexicon.EventClass;
import io.dragoman.parsers.lexicon.EventWord.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A verb of travelling with its goal: "will travel to Oslo", "visited Quito", "landed in Rome". */
final class TravelVerbSieve implements TripSieve {

  /** How far the place of what is visited may stand from the verb. */
  private static final int REACH = 20;

  private static final EventClass[] TRAVEL = {
    EventClass.VISIT,
    EventClass.ARRIVE,
    EventClass.DEPART,
    EventClass.RETURN,
    EventClass.TRANSIT,
    EventClass.TOUR,
    EventClass.STAY
  };

  private final TripReading reading;

  TravelVerbSieve(TripReading reading) {
    this.reading = reading;
  }

  @Override
  public String name() {
    return "travel-verb";
  }

  @Override
  public List<TripMention> read(int sentence) {
    List<TripMention> found = new ArrayList<>();
    int read = 0;
    for (Cue cue : reading.text.cues(sentence)) {
      if (cue.verb() && cue.isAny(TRAVEL) && cue.range().begin() >= read && !beIn(sentence, cue)) {
        read(sentence, cue).ifPresent(found::add);
        read = cue.range().end();
      }
    }
    return found;
  }

  private Optional<TripMention> read(int sentence, Cue cue) {
    Goals goals = reading.goals(sentence, cue.head(), cue.range().end(), bare(sentence, cue));
    List<Actor> visitors = TripReading.travellers(reading.arguments.subject(sentence, cue.head()));
    if (visitors.isEmpty() && !reading.implied(sentence, cue.head())) {
      return Optional.empty();
    }
    if (visitors.isEmpty()) {
      visitors = reading.nearestOfficial(sentence, cue.head());
    }
    Optional<Clause> clause = reading.arguments.clause(sentence, cue.head());
    Phase phase = clause.map(reading.phases::of).orElse(Phase.UNKNOWN);
    if (cue.is(EventClass.DEPART) && phase == Phase.DONE) {
      phase = Phase.UNDERWAY;
    }
    if (phase == Phase.UNKNOWN && finitePresent(clause)) {
      phase = goals.dated() ? Phase.UNDERWAY : Phase.UNKNOWN;
    }
    TripMention mention =
        TripMention.of(
            name(), sentence, reading.span(sentence, cue.range()), visitors, goals, phase);
    return Optional.of(mention.with(extent(cue)));
  }

  /** "is in Oslo" has a sieve of its own. */
  private boolean beIn(int sentence, Cue cue) {
    Upos tag = reading.text.tags(sentence).upos(cue.head());
    return tag == Upos.AUX && cue.is(EventClass.STAY);
  }

  private Goals goals(int sentence, Cue cue) {
    Goals goals = reading.goals(sentence, cue.head(), cue.range().end(), bare(sentence, cue));
    if (!goals.isEmpty() || !cue.takes(Slot.OBJECT) || !cue.is(EventClass.VISIT)) {
      return goals;
    }
    return whereTheyAre(sentence, cue).orElse(goals);
  }

  /**
   * "visited a school in Quito", "flew to visit troops at the base": the place of what is visited.
   */
  private Optional<Goals> whereTheyAre(int sentence, Cue cue) {
    Sentence tokens = reading.sentence(sentence);
    for (int t = cue.range().end(); t < Math.min(tokens.size(), cue.range().end() + REACH); t++) {
      Upos tag = reading.text.tags(sentence).upos(t);
      boolean finite = tag == Upos.VERB && !reading.text.tags(sentence).penn(t).equals("VBN");
      if (finite || tag == Upos.SCONJ) {
        return Optional.empty();
      }
      String word = tokens.token(t).folded();
      if (word.equals("in") || word.equals("at")) {
        Goals goals = reading.goals(sentence, cue.head(), t, false);
        if (!goals.isEmpty()) {
          return Optional.of(goals);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean finitePresent(Optional<Clause> clause) {
    return clause.filter(c -> c.tense() == Clause.Tense.PRESENT).isPresent();
  }

  /** Whether the place may follow at once: "visit Oslo"; "travel to" holds its preposition. */
  private boolean bare(int sentence, Cue cue) {
    String last = reading.sentence(sentence).token(cue.range().end() - 1).folded();
    boolean preposition = last.equals("to") || last.equals("in") || last.equals("for");
    return preposition || cue.takes(Slot.OBJECT);
  }

  private static TripMention.Extent extent(Cue cue) {
    if (cue.is(EventClass.RETURN)) {
      return TripMention.Extent.RETURN;
    }
    return cue.isAny(EventClass.ARRIVE, EventClass.DEPART) && !cue.is(EventClass.VISIT)
        ? TripMention.Extent.ARRIVAL
        : TripMention.Extent.STAY;
  }
}
