package io.dragoman.parsers.visit;

import io.dragoman.parsers.event.Actor;
import io.dragoman.parsers.event.Phase;
import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Tags;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.language.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Someone who is somewhere: "was in Bonn on May 3", "is in Delhi for talks". */
final class BeingThereSieve implements TripSieve {

  private static final Set<String> PAST = Set.of("was", "were", "been");
  private static final Set<String> PRESENT = Set.of("is", "are");

  private final TripReading reading;

  BeingThereSieve(TripReading reading) {
    this.reading = reading;
  }

  @Override
  public String name() {
    return "being-there";
  }

  @Override
  public List<TripMention> read(int sentence) {
    List<TripMention> found = new ArrayList<>();
    Sentence tokens = reading.sentence(sentence);
    for (int t = 0; t + 2 < tokens.size(); t++) {
      String word = tokens.token(t).folded();
      if (PAST.contains(word) || PRESENT.contains(word) || word.equals("be")) {
        read(sentence, t).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<TripMention> read(int sentence, int be) {
    Tags tags = reading.text.tags(sentence);
    Sentence tokens = reading.sentence(sentence);
    int in = be + 1;
    while (in < tokens.size() && tags.upos(in) == Upos.ADV) {
      in++;
    }
    if (in + 1 >= tokens.size() || !tokens.token(in).folded().equals("in")) {
      return Optional.empty();
    }
    Goals goals = reading.goals(sentence, be, in, false);
    if (goals.isEmpty()) {
      return Optional.empty();
    }
    Optional<Clause> clause = reading.text.syntax(sentence).clauseAround(be);
    int predicate = clause.map(Clause::predicate).orElse(be);
    List<Actor> visitors = TripReading.travellers(reading.arguments.subject(sentence, predicate));
    if (visitors.isEmpty()) {
      visitors = TripReading.travellers(reading.arguments.personRightBefore(sentence, be));
    }
    if (visitors.isEmpty()) {
      return Optional.empty();
    }
    TokenRange trigger = new TokenRange(be, in + 1);
    return Optional.of(
        TripMention.of(
            name(),
            sentence,
            reading.span(sentence, trigger),
            visitors,
            goals,
            phase(tokens.token(be).folded(), clause)));
  }

  private Phase phase(String be, Optional<Clause> clause) {
    if (clause.map(Clause::negated).orElse(false)) {
      return Phase.NONE;
    }
    if (PAST.contains(be)) {
      return Phase.DONE;
    }
    return PRESENT.contains(be)
        ? Phase.UNDERWAY
        : clause.map(reading.phases::of).orElse(Phase.UNKNOWN);
  }
}
