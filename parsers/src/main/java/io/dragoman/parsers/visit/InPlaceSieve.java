package io.dragoman.parsers.visit;

import io.dragoman.parsers.event.Actor;
import io.dragoman.parsers.event.Cue;
import io.dragoman.parsers.event.Phase;
import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.lexicon.EventClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a traveller does something: "In Lima on May 3, she will open ...", "While in Quito, ...",
 * "met B in Rome". Makes no visit; it adds a stop or a date to one that is known.
 */
final class InPlaceSieve implements TripSieve {

  static final String NAME = "in-place";
  private static final Set<String> IN = Set.of("in", "at");

  private final TripReading reading;

  InPlaceSieve(TripReading reading) {
    this.reading = reading;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<TripMention> read(int sentence) {
    List<TripMention> found = new ArrayList<>();
    opening(sentence).ifPresent(found::add);
    for (Cue cue : reading.text.cues(sentence)) {
      if (cue.verb() && cue.isAny(EventClass.MEET, EventClass.ATTEND, EventClass.VISIT)) {
        atEvent(sentence, cue).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<TripMention> opening(int sentence) {
    Sentence tokens = reading.sentence(sentence);
    int in = 0;
    while (in < Math.min(3, tokens.size()) && !IN.contains(tokens.token(in).folded())) {
      in++;
    }
    if (in >= Math.min(3, tokens.size() - 1)) {
      return Optional.empty();
    }
    Goals goals = new GoalReader(reading.text, sentence).read(in, false);
    if (goals.isEmpty()) {
      return Optional.empty();
    }
    List<Actor> visitors =
        mainClause(sentence)
            .map(c -> TripReading.travellers(reading.arguments.subject(sentence, c.predicate())))
            .orElse(List.of());
    TokenRange trigger = new TokenRange(in, in + 1);
    return Optional.of(
        TripMention.of(
            NAME, sentence, reading.span(sentence, trigger), visitors, goals, Phase.UNKNOWN));
  }

  private Optional<Clause> mainClause(int sentence) {
    return reading.text.syntax(sentence).clauses().stream()
        .filter(c -> c.role() == Clause.Role.MAIN)
        .findFirst();
  }

  private Optional<TripMention> atEvent(int sentence, Cue cue) {
    Sentence tokens = reading.sentence(sentence);
    Optional<Clause> clause = reading.text.syntax(sentence).clauseAt(cue.head());
    List<Actor> visitors = TripReading.travellers(reading.arguments.subject(sentence, cue.head()));
    int end = clause.map(c -> c.extent().end()).orElse(tokens.size());
    for (int t = cue.range().end(); t < Math.min(end, tokens.size() - 1); t++) {
      if (IN.contains(tokens.token(t).folded())) {
        Goals goals = reading.goals(sentence, cue.head(), t, false);
        if (!goals.isEmpty() && !visitors.isEmpty()) {
          TokenRange trigger = new TokenRange(t, t + 1);
          return Optional.of(
              TripMention.of(
                  NAME, sentence, reading.span(sentence, trigger), visitors, goals, Phase.UNKNOWN));
        }
      }
    }
    return Optional.empty();
  }
}
