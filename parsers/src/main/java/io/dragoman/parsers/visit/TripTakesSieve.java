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

/** A trip as the subject: "The tour will also take him to Quito", "His trip includes Lima". */
final class TripTakesSieve implements TripSieve {

  private static final Set<String> VERBS =
      Set.of("take", "bring", "lead", "include", "cover", "comprise", "span");

  private static final Set<String> STOPS =
      Set.of("a", "stop", "stops", "visits", "meetings", "talks", "engagements");

  private final TripReading reading;

  TripTakesSieve(TripReading reading) {
    this.reading = reading;
  }

  @Override
  public String name() {
    return "trip-takes";
  }

  @Override
  public List<TripMention> read(int sentence) {
    List<TripMention> found = new ArrayList<>();
    if (reading.text.cues(sentence).stream().noneMatch(TripTakesSieve::isTrip)) {
      return found;
    }
    for (Clause clause : reading.text.syntax(sentence).clauses()) {
      if (VERBS.contains(clause.lemma())) {
        tripBefore(sentence, clause)
            .flatMap(trip -> read(sentence, clause, trip))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Cue> tripBefore(int sentence, Clause clause) {
    int subject = clause.subject().map(p -> p.head()).orElse(-1);
    for (Cue cue : reading.text.cues(sentence)) {
      if (isTrip(cue) && (cue.head() == subject || nearBefore(cue, clause))) {
        return Optional.of(cue);
      }
    }
    return Optional.empty();
  }

  private static boolean isTrip(Cue cue) {
    return cue.noun() && cue.isAny(EventClass.VISIT, EventClass.TOUR);
  }

  private static boolean nearBefore(Cue cue, Clause clause) {
    int gap = clause.verbGroup().begin() - cue.range().end();
    return gap >= 0 && gap <= 1;
  }

  private Optional<TripMention> read(int sentence, Clause clause, Cue trip) {
    Sentence tokens = reading.sentence(sentence);
    int from = clause.predicate() + 1;
    if (from < tokens.size() && isObject(sentence, from)) {
      from = Math.max(from + 1, afterMention(sentence, from));
    }
    while (from < tokens.size() && STOPS.contains(tokens.token(from).folded())) {
      from++; // "includes stops in"
    }
    Goals goals = reading.goals(sentence, clause.predicate(), from, includes(clause));
    if (goals.isEmpty()) {
      return Optional.empty();
    }
    List<Actor> visitors =
        TripReading.travellers(reading.arguments.patient(sentence, clause.predicate()));
    if (visitors.isEmpty()) {
      visitors = possessor(sentence, clause);
    }
    Phase phase = reading.phases.of(clause);
    TokenRange trigger =
        new TokenRange(Math.min(trip.range().begin(), clause.predicate()), clause.predicate() + 1);
    return Optional.of(
        TripMention.of(name(), sentence, reading.span(sentence, trigger), visitors, goals, phase));
  }

  private boolean isObject(int sentence, int token) {
    String word = reading.sentence(sentence).token(token).folded();
    return Set.of("him", "her", "them", "the").contains(word)
        || reading.text.mentions().at(sentence, token).isPresent()
            && reading.text.placeAt(sentence, token).isEmpty();
  }

  private int afterMention(int sentence, int token) {
    return reading.text.mentions().at(sentence, token).map(m -> m.range().end()).orElse(token + 1);
  }

  private static boolean includes(Clause clause) {
    return !Set.of("take", "bring", "lead").contains(clause.lemma());
  }

  private List<Actor> possessor(int sentence, Clause clause) {
    return clause
        .subject()
        .map(p -> TripReading.travellers(reading.arguments.possessor(sentence, p.head())))
        .orElse(List.of());
  }
}
