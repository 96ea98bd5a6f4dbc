package io.dragoman.parsers.visit;

import io.dragoman.parsers.event.Actor;
import io.dragoman.parsers.event.Cue;
import io.dragoman.parsers.event.Phase;
import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.lexicon.EventClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who goes along: "was accompanied by A", "will be joined by A", "A will accompany B on his travel
 * to Oslo". With places of its own it is a trip of both; without, it adds A to the trip of B.
 */
final class CompanySieve implements TripSieve {

  private final TripReading reading;

  CompanySieve(TripReading reading) {
    this.reading = reading;
  }

  @Override
  public String name() {
    return "company";
  }

  @Override
  public List<TripMention> read(int sentence) {
    List<TripMention> found = new ArrayList<>();
    for (Cue cue : reading.text.cues(sentence)) {
      if (cue.verb() && cue.is(EventClass.ACCOMPANY) && goesAlong(sentence, cue)) {
        read(sentence, cue).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "leads" and "heads" a delegation, but does not go along with it. */
  private boolean goesAlong(int sentence, Cue cue) {
    String verb = reading.sentence(sentence).token(cue.head()).folded();
    return !verb.startsWith("lead") && !verb.startsWith("head") && !verb.startsWith("led");
  }

  private Optional<TripMention> read(int sentence, Cue cue) {
    Optional<Clause> clause = reading.text.syntax(sentence).clauseAt(cue.head());
    if (clause.isEmpty()) {
      return Optional.empty();
    }
    boolean passive = clause.get().passive();
    boolean joins = clause.get().lemma().equals("join");
    if (joins && !passive) {
      return Optional.empty(); // "joined B for talks" is a meeting
    }
    List<Actor> patient = TripReading.travellers(reading.arguments.patient(sentence, cue.head()));
    List<Actor> agent = TripReading.travellers(reading.arguments.agent(sentence, cue.head()));
    if (passive && agent.isEmpty()) {
      agent = TripReading.travellers(reading.arguments.oblique(sentence, cue.head(), "by"));
    }
    Phase phase = reading.phases.of(clause.get());
    Goals goals = passive ? Goals.none(cue.range().end()) : sharedTrip(sentence, cue, clause.get());
    if (agent.isEmpty()) {
      return Optional.empty();
    }
    if (goals.isEmpty()) {
      return Optional.of(
          TripMention.of(
                  name(), sentence, reading.span(sentence, cue.range()), patient, goals, phase)
              .withCompany(agent, List.of()));
    }
    List<Actor> both = new ArrayList<>(agent);
    patient.stream().filter(p -> !both.contains(p)).forEach(both::add);
    return Optional.of(
        TripMention.of(name(), sentence, reading.span(sentence, cue.range()), both, goals, phase));
  }

  /** "accompanies B on his travel to ...": the places after the noun of the trip. */
  private Goals sharedTrip(int sentence, Cue cue, Clause clause) {
    for (Cue noun : reading.text.cues(sentence)) {
      boolean trip = noun.noun() && noun.isAny(EventClass.VISIT, EventClass.TOUR);
      boolean near = noun.head() > cue.head() && noun.head() - cue.head() < 16;
      if (trip && near) {
        Goals goals = reading.goals(sentence, noun.head(), noun.range().end(), false);
        return goals.dated()
            ? goals
            : goals.with(reading.arguments.times(sentence, clause.predicate(), noun.range()));
      }
    }
    int after = clause.patient().map(p -> p.range().end()).orElse(cue.range().end());
    String next =
        after < reading.sentence(sentence).size()
            ? reading.sentence(sentence).token(after).folded()
            : "";
    return Set.of("to", "on").contains(next) && next.equals("to")
        ? reading.goals(sentence, cue.head(), after, false)
        : Goals.none(after);
  }
}
