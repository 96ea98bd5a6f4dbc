package io.dragoman.parsers.visit;

import io.dragoman.parsers.event.Actor;
import io.dragoman.parsers.event.Cue;
import io.dragoman.parsers.event.Phase;
import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Phrase;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.lexicon.EventClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A trip as a noun: "the King's visit to Oslo", "a visit by A to B", "during his trip", "paid an
 * official visit to Quito".
 */
final class TripNounSieve implements TripSieve {

  private final TripReading reading;
  private final TripDetails details;

  TripNounSieve(TripReading reading) {
    this.reading = reading;
    this.details = new TripDetails(reading);
  }

  @Override
  public String name() {
    return "trip-noun";
  }

  @Override
  public List<TripMention> read(int sentence) {
    List<TripMention> found = new ArrayList<>();
    for (Cue cue : reading.text.cues(sentence)) {
      if (cue.noun() && cue.isAny(EventClass.VISIT, EventClass.TOUR, EventClass.TRANSIT)) {
        read(sentence, cue).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<TripMention> read(int sentence, Cue cue) {
    int noun = cue.head();
    Goals goals =
        reading.goals(sentence, noun, cue.range().end(), endsInPreposition(sentence, cue));
    List<Actor> visitors = visitors(sentence, noun);
    if (details.history(sentence, noun)) {
      return Optional.empty();
    }
    TripMention mention =
        TripMention.of(
            name(),
            sentence,
            reading.span(sentence, cue.range()),
            visitors,
            goals,
            phase(sentence, noun));
    return Optional.of(
        mention.withDetails(
            details.kind(sentence, noun), details.ordinal(sentence, noun), Optional.empty()));
  }

  private boolean endsInPreposition(int sentence, Cue cue) {
    String last = reading.sentence(sentence).token(cue.range().end() - 1).folded();
    return last.equals("to") || last.equals("in");
  }

  private Phase phase(int sentence, int noun) {
    Phase phase = reading.phases.ofNoun(sentence, noun);
    if (phase != Phase.UNKNOWN) {
      return phase;
    }
    boolean headline =
        reading.text.syntax(sentence).clauses().stream()
            .noneMatch(
                c -> c.tense() != Clause.Tense.NON_FINITE && c.tense() != Clause.Tense.UNKNOWN);
    return headline ? Phase.UNKNOWN : phase;
  }

  /** The traveller: possessor, by- or of-phrase, the subject of the verb that the noun serves. */
  private List<Actor> visitors(int sentence, int noun) {
    List<Actor> found = TripReading.travellers(reading.arguments.possessor(sentence, noun));
    if (found.isEmpty()) {
      found = TripReading.travellers(reading.arguments.modifier(sentence, noun, "by", "of"));
    }
    if (found.isEmpty()) {
      found = TripReading.travellers(reading.arguments.personRightBefore(sentence, noun));
    }
    if (found.isEmpty()) {
      found = subjectOfVerb(sentence, noun);
    }
    return found;
  }

  private List<Actor> subjectOfVerb(int sentence, int noun) {
    Syntax syntax = reading.text.syntax(sentence);
    Optional<Clause> clause = syntax.clauseAround(noun);
    if (clause.isEmpty() || isSubject(clause.get(), noun)) {
      return List.of();
    }
    boolean host = reading.text.isCue(sentence, clause.get().predicate(), EventClass.HOST);
    List<Actor> actors =
        host
            ? reading.arguments.patient(sentence, clause.get().predicate())
            : reading.arguments.subject(sentence, clause.get().predicate());
    return TripReading.travellers(actors);
  }

  private static boolean isSubject(Clause clause, int noun) {
    return clause.subject().map(Phrase::head).filter(h -> h == noun).isPresent();
  }
}
