package io.dragoman.parsers.visit;

import io.dragoman.parsers.event.Actor;
import io.dragoman.parsers.event.Arguments;
import io.dragoman.parsers.event.Cue;
import io.dragoman.parsers.event.Phase;
import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Phrase;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.lexicon.EventClass;
import io.dragoman.parsers.mention.CountryForm;
import io.dragoman.parsers.mention.CountryMention;
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
      boolean trip = cue.isAny(EventClass.VISIT, EventClass.TOUR, EventClass.TRANSIT);
      if (cue.noun() && (trip || delegationTo(sentence, cue)) && !ofOthers(sentence, cue)) {
        read(sentence, cue).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "led a delegation to Sofia". */
  private boolean delegationTo(int sentence, Cue cue) {
    int next = cue.range().end();
    return cue.is(EventClass.ACCOMPANY)
        && next + 1 < reading.sentence(sentence).size()
        && reading.sentence(sentence).token(next).folded().equals("to")
        && reading.text.placeAt(sentence, next + 1).isPresent()
        && reading
            .text
            .syntax(sentence)
            .clauseAround(cue.head())
            .filter(c -> c.lemma().equals("lead") || c.lemma().equals("head"))
            .isPresent();
  }

  /** "the recent Omani trip to Sanaa": somebody else's. */
  private boolean ofOthers(int sentence, Cue cue) {
    return reading.text.syntax(sentence).possessor(cue.head()).isEmpty()
        && reading.text.mentions().in(sentence, CountryMention.class).stream()
            .anyMatch(
                m -> m.form() == CountryForm.ADJECTIVE && m.range().end() == cue.range().begin());
  }

  private Optional<TripMention> read(int sentence, Cue cue) {
    int noun = cue.head();
    Goals goals =
        reading.goals(sentence, noun, cue.range().end(), endsInPreposition(sentence, cue));
    if (goals.isEmpty()) {
      goals = placeBefore(sentence, noun).orElse(goals);
    }
    List<Actor> visitors = visitors(sentence, noun, details.kind(sentence, noun).isPresent());
    if (visitors.isEmpty() && madeBy(sentence, noun)) {
      return Optional.empty();
    }
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

  /** "his first US visit": the place stands before the noun. */
  private Optional<Goals> placeBefore(int sentence, int noun) {
    return reading.text.places(sentence).stream()
        .filter(p -> p.range().end() == noun)
        .findFirst()
        .map(p -> new Goals(List.of(new Goal(p, List.of())), List.of(), noun + 1));
  }

  /**
   * The traveller: possessor, by- or of-phrase, the subject of the verb that the noun serves. On an
   * official visit goes an official, even if no office is told.
   */
  private List<Actor> visitors(int sentence, int noun, boolean official) {
    Arguments arguments = reading.arguments;
    List<Actor> found = travellers(arguments.possessor(sentence, noun), official);
    if (found.isEmpty()) {
      found = travellers(arguments.modifier(sentence, noun, "by", "of"), official);
    }
    if (found.isEmpty()) {
      found = travellers(arguments.personRightBefore(sentence, noun), official);
    }
    boolean others = found.isEmpty() && madeBy(sentence, noun);
    return found.isEmpty() && !others ? travellers(subjectOfVerb(sentence, noun), official) : found;
  }

  /** "a visit by experts": whoever makes it, it is not the subject of the sentence. */
  private boolean madeBy(int sentence, int noun) {
    return reading.text.syntax(sentence).modifiers(noun).stream()
        .anyMatch(o -> o.preposition().equals("by"));
  }

  private List<Actor> travellers(List<Actor> actors, boolean official) {
    return official
        ? actors.stream()
            .filter(a -> Travellers.canVisit(a) || reading.text.styled(a.span()))
            .toList()
        : TripReading.travellers(actors);
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
    return actors;
  }

  private static boolean isSubject(Clause clause, int noun) {
    return clause.subject().map(Phrase::head).filter(h -> h == noun).isPresent();
  }
}
