package io.dragoman.parsers.visit;

import io.dragoman.actor.PlaceKind;
import io.dragoman.parsers.event.Actor;
import io.dragoman.parsers.event.Arguments;
import io.dragoman.parsers.event.EventText;
import io.dragoman.parsers.event.Located;
import io.dragoman.parsers.event.PhaseReader;
import io.dragoman.parsers.event.Timed;
import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Phrase;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.mention.Mention;
import io.dragoman.parsers.mention.OfficeMention;
import io.dragoman.parsers.mention.OfficialMention;
import io.dragoman.text.TextSpan;
import io.dragoman.time.EventDate;
import io.dragoman.time.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What all sieves of trips need of one article. Immutable. */
final class TripReading {

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "who");

  final EventText text;
  final Arguments arguments;
  final PhaseReader phases;

  TripReading(EventText text) {
    this.text = text;
    this.arguments = new Arguments(text);
    this.phases = new PhaseReader(text);
  }

  Sentence sentence(int index) {
    return text.sentence(index);
  }

  TextSpan span(int sentence, TokenRange range) {
    return sentence(sentence).span(range);
  }

  /**
   * The places after a word, with the times that stand elsewhere in its clause if none are there.
   */
  Goals goals(int sentence, int word, int from, boolean bare) {
    Goals goals =
        withCity(sentence, new GoalReader(text, sentence).read(from, bare).tourTimesApart());
    return goals.dated() ? goals : goals.with(elsewhere(sentence, word, goals.end()));
  }

  /** "to Morocco for the reopening of an office in Rabat": the city of a country just named. */
  private Goals withCity(int sentence, Goals goals) {
    if (goals.goals().size() != 1 || !goals.goals().get(0).place().isCountry()) {
      return goals;
    }
    Located country = goals.goals().get(0).place();
    for (int t = goals.end(); t + 1 < sentence(sentence).size(); t++) {
      String word = sentence(sentence).token(t).folded();
      if (word.equals("in") || word.equals("at")) {
        Optional<Located> city =
            text.placeAt(sentence, t + 1).filter(p -> p.place().kind() == PlaceKind.CITY);
        if (city.isPresent()) {
          return city.get().country().equals(country.country()) ? goals.plus(city.get()) : goals;
        }
      }
      if (word.equals(";") || text.tags(sentence).upos(t) == Upos.SCONJ) {
        break;
      }
    }
    return goals;
  }

  private List<Timed> elsewhere(int sentence, int word, int end) {
    List<Timed> usable = new ArrayList<>();
    for (Timed time : arguments.times(sentence, word, new TokenRange(0, 0))) {
      boolean exact = time.date().map(TripReading::exact).orElse(false) && places(time);
      if ((exact || time.duration().isPresent()) && (usable.isEmpty() || near(usable, time))) {
        usable.add(time);
      }
    }
    return usable;
  }

  /** A first time, a duration beside it, or a last day after a first one. */
  private static boolean near(List<Timed> usable, Timed time) {
    boolean bounds = time.exact() && usable.get(0).exact();
    return bounds || time.duration().isPresent() != usable.get(0).duration().isPresent();
  }

  private static boolean places(Timed time) {
    return switch (time.relation()) {
      case AT, FROM, UNTIL, FOR -> true;
      case SINCE, BY, BEFORE, AFTER -> false;
    };
  }

  private static boolean exact(EventDate date) {
    return date.precision() != Precision.YEAR
        && date.precision() != Precision.DECADE
        && date.precision() != Precision.CENTURY;
  }

  /**
   * Whether the doer of a verb goes without saying: there is no subject, or it is a pronoun that
   * the references could not tell. "Tourists visited Oslo" has a subject, and no visitor.
   */
  boolean implied(int sentence, int verb) {
    Optional<Phrase> subject =
        arguments
            .clause(sentence, verb)
            .filter(c -> c.predicate() == verb)
            .flatMap(Clause::subject);
    return subject.isEmpty()
        || PRONOUNS.contains(sentence(sentence).token(subject.get().head()).folded());
  }

  /** The last official whom a sentence names before a token, if any. */
  List<Actor> nearestOfficial(int sentence, int token) {
    List<Actor> nearest = List.of();
    for (Mention mention : text.mentions().in(sentence)) {
      boolean person = mention instanceof OfficialMention || mention instanceof OfficeMention;
      if (person && mention.range().end() <= token) {
        List<Actor> here = travellers(text.actors(sentence, mention.range()));
        nearest = here.isEmpty() ? nearest : here;
      }
    }
    return nearest;
  }

  /** Those who can be visitors: persons in office, and delegations of a country. */
  static List<Actor> travellers(List<Actor> actors) {
    return actors.stream().filter(Travellers::canVisit).toList();
  }
}
