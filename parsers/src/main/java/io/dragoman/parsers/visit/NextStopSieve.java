package io.dragoman.parsers.visit;

import io.dragoman.parsers.event.Actor;
import io.dragoman.parsers.event.Cue;
import io.dragoman.parsers.event.Phase;
import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Tags;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.lexicon.EventClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Stops named as such: "The next stop was Lima", "with stops in Oslo and Rome", "stops include".
 */
final class NextStopSieve implements TripSieve {

  private static final Set<String> STOPS = Set.of("stop", "stops", "leg", "stopover", "stopovers");
  private static final Set<String> LINKS =
      Set.of(
          "is",
          "was",
          "be",
          "will",
          "are",
          "were",
          "include",
          "includes",
          "included",
          "including",
          ":",
          "would");

  private final TripReading reading;

  NextStopSieve(TripReading reading) {
    this.reading = reading;
  }

  @Override
  public String name() {
    return "next-stop";
  }

  @Override
  public List<TripMention> read(int sentence) {
    List<TripMention> found = new ArrayList<>();
    Sentence tokens = reading.sentence(sentence);
    Tags tags = reading.text.tags(sentence);
    for (int t = 0; t < tokens.size(); t++) {
      boolean noun = tags.upos(t) == Upos.NOUN || tags.upos(t) == Upos.PROPN;
      if (noun && STOPS.contains(tokens.token(t).folded())) {
        read(sentence, t).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<TripMention> read(int sentence, int stop) {
    Sentence tokens = reading.sentence(sentence);
    int from = stop + 1;
    boolean linked = false;
    while (from < tokens.size() && LINKS.contains(tokens.token(from).folded())) {
      linked = true;
      from++;
    }
    Goals goals = reading.goals(sentence, stop, from, linked);
    if (goals.isEmpty()) {
      return Optional.empty();
    }
    Optional<Clause> clause = reading.text.syntax(sentence).clauseAround(stop);
    Phase phase =
        linked
            ? clause.map(reading.phases::of).orElse(Phase.UNKNOWN)
            : reading.phases.ofNoun(sentence, stop);
    List<Actor> visitors = TripReading.travellers(reading.arguments.possessor(sentence, stop));
    if (visitors.isEmpty() && !linked) {
      visitors =
          clause
              .map(c -> TripReading.travellers(reading.arguments.subject(sentence, c.predicate())))
              .orElse(List.of());
    }
    return Optional.of(
        TripMention.of(name(), sentence, tokens.token(stop).span(), visitors, goals, phase));
  }

  /** Whether a cue stands for a stop; other sieves leave it to this one. */
  static boolean isStop(Cue cue) {
    return cue.noun() && cue.isAny(EventClass.TRANSIT);
  }
}
