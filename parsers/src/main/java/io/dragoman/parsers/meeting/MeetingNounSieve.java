package io.dragoman.parsers.meeting;

import io.dragoman.actor.Organization;
import io.dragoman.event.MeetingKind;
import io.dragoman.parsers.event.Actor;
import io.dragoman.parsers.event.Cue;
import io.dragoman.parsers.event.Phase;
import io.dragoman.parsers.event.Timed;
import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Phrase;
import io.dragoman.parsers.lexicon.EventClass;
import io.dragoman.parsers.mention.CountryMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A meeting as a noun: "talks with A", "A's call with B", "the summit between A and B", "held
 * consultations with C".
 */
final class MeetingNounSieve implements MeetingSieve {

  static final String NAME = "meeting-noun";

  private static final String[] PARTNERS = {"with", "between", "among", "of", "to", "alongside"};
  private static final Set<String> PARTNER_WORDS = Set.of("with", "between", "among");

  /** How many words may stand between two states and the noun of their meeting. */
  private static final int REACH = 6;

  private final MeetingReading reading;

  MeetingNounSieve(MeetingReading reading) {
    this.reading = reading;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<MeetingMention> read(int sentence) {
    List<MeetingMention> found = new ArrayList<>();
    for (Cue cue : reading.text.cues(sentence)) {
      boolean meeting =
          cue.isAny(EventClass.MEET, EventClass.CALL, EventClass.VIDEO, EventClass.SUMMIT);
      if (cue.noun() && meeting && !withPress(sentence, cue) && !topic(sentence, cue)) {
        read(sentence, cue).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "a joint press conference": they face the press, not one another. */
  private boolean withPress(int sentence, Cue cue) {
    for (int t = cue.range().begin() - 1; t < cue.range().end(); t++) {
      String word = reading.word(sentence, t);
      if (word.equals("press") || word.equals("news")) {
        return true;
      }
    }
    return false;
  }

  /** "discussed a conference with A": what is discussed does not take place. */
  private boolean topic(int sentence, Cue cue) {
    Optional<Clause> clause = reading.text.syntax(sentence).clauseAround(cue.head());
    return isObject(clause, cue.head())
        && reading.text.isCue(sentence, clause.get().predicate(), EventClass.DISCUSS);
  }

  private Optional<MeetingMention> read(int sentence, Cue cue) {
    int noun = cue.head();
    List<Actor> partners =
        new ArrayList<>(reading.arguments.modifier(sentence, noun, prepositions(cue)));
    partners.removeIf(a -> a.party() instanceof Organization && !withWord(sentence, cue));
    List<Actor> listed = partners.size() < 2 ? partnersAfter(sentence, cue) : List.of();
    if (listed.size() > partners.size()) {
      partners = new ArrayList<>(listed);
    }
    if (partners.isEmpty()) {
      partners.addAll(partnersOfClause(sentence, noun));
    }
    Optional<Clause> clause = reading.text.syntax(sentence).clauseAround(noun);
    List<Actor> pair = partners.isEmpty() ? statesBefore(sentence, cue) : List.of();
    if (partners.isEmpty() && isObject(clause, noun)) {
      partners.addAll(reading.arguments.oblique(sentence, clause.get().predicate(), "with"));
    }
    List<Actor> all = new ArrayList<>(reading.arguments.possessor(sentence, noun));
    if (Participants.of(append(all, partners)).size() < 2) {
      all.addAll(holders(sentence, noun, clause));
      if (all.isEmpty() && !pair.isEmpty() && clause.isPresent()) {
        all.addAll(reading.subject(sentence, clause.get().predicate()));
      }
    }
    all.addAll(partners);
    all.addAll(pair);
    Phase phase = reading.phases.ofNoun(sentence, noun);
    Optional<Timed> time = reading.time(sentence, noun);
    if (phase == Phase.UNKNOWN && time.isEmpty() && !takesPlace(sentence, cue)) {
      return Optional.empty();
    }
    int last = isSubject(clause, noun) ? clause.get().predicate() : noun;
    int end = reading.end(sentence, last);
    return Optional.of(
        new MeetingMention(
            name(),
            sentence,
            reading.span(sentence, cue.range()),
            Participants.of(all),
            kind(sentence, cue),
            phase,
            time,
            reading.place(sentence, noun, end),
            Optional.empty(),
            definite(sentence, cue),
            false,
            false));
  }

  /** "the U.S.-Peru dialogue": two states before the noun. */
  private List<Actor> statesBefore(int sentence, Cue cue) {
    List<Actor> states = new ArrayList<>();
    for (CountryMention mention : reading.text.mentions().in(sentence, CountryMention.class)) {
      boolean near =
          mention.range().end() <= cue.head() && cue.head() - mention.range().end() <= REACH;
      if (near && inPhrase(sentence, mention.range().end(), cue.head())) {
        states.add(new Actor(mention.country(), reading.span(sentence, mention.range())));
      }
    }
    boolean pair = states.stream().map(Actor::party).distinct().count() > 1;
    return pair ? states : List.of();
  }

  private boolean inPhrase(int sentence, int from, int to) {
    for (int t = from; t < to; t++) {
      switch (reading.text.tags(sentence).upos(t)) {
        case ADJ, NOUN, PROPN, NUM, SYM, X -> {
          // inside the phrase of the noun
        }
        default -> {
          if (!reading.word(sentence, t).equals("-") && !reading.word(sentence, t).equals("–")) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** An organization meets someone "with"; "the session of the assembly" is only its own. */
  private boolean withWord(int sentence, Cue cue) {
    return reading.text.syntax(sentence).modifiers(cue.head()).stream()
        .anyMatch(o -> PARTNER_WORDS.contains(o.preposition()));
  }

  private static List<Actor> append(List<Actor> first, List<Actor> second) {
    List<Actor> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private static String[] prepositions(Cue cue) {
    return cue.is(EventClass.CALL) ? PARTNERS : new String[] {"with", "between", "among", "of"};
  }

  private List<Actor> partnersAfter(int sentence, Cue cue) {
    int next = cue.range().end();
    boolean right =
        PARTNER_WORDS.contains(reading.word(sentence, next))
            || reading.text.timeAt(sentence, next).isPresent()
            || PARTNER_WORDS.contains(reading.word(sentence, next + 1))
            || PARTNER_WORDS.contains(reading.word(sentence, next + 2));
    boolean inside = PARTNER_WORDS.contains(reading.word(sentence, next - 1));
    if (inside) {
      return reading.after(sentence, next - 1, PARTNER_WORDS);
    }
    return right ? reading.after(sentence, next, PARTNER_WORDS) : List.of();
  }

  /** "the talks held between A and B": in a clause about the noun. */
  private List<Actor> partnersOfClause(int sentence, int noun) {
    for (Clause clause : reading.text.syntax(sentence).clauses()) {
      boolean about = clause.subject().map(Phrase::head).filter(h -> h == noun).isPresent();
      if (about && clause.role() == Clause.Role.ADNOMINAL) {
        return reading.arguments.oblique(sentence, clause.predicate(), "between", "with", "among");
      }
    }
    return List.of();
  }

  private static boolean isSubject(Optional<Clause> clause, int noun) {
    return clause.flatMap(Clause::subject).map(Phrase::head).filter(h -> h == noun).isPresent();
  }

  private static boolean isObject(Optional<Clause> clause, int noun) {
    return clause.flatMap(Clause::object).map(Phrase::head).filter(h -> h == noun).isPresent();
  }

  /**
   * Whether it is more than an idea: in a headline, or someone's, or "the talks" that are known.
   */
  private boolean takesPlace(int sentence, Cue cue) {
    boolean headline =
        reading.text.syntax(sentence).clauses().stream()
            .allMatch(
                c -> c.tense() == Clause.Tense.UNKNOWN || c.tense() == Clause.Tense.NON_FINITE);
    return headline
        || definite(sentence, cue)
        || reading.text.syntax(sentence).possessor(cue.head()).isPresent();
  }

  /** Who holds it: the subject of "held talks with A", "flew to Oslo for talks with B". */
  private List<Actor> holders(int sentence, int noun, Optional<Clause> clause) {
    if (clause.isEmpty() || reading.text.syntax(sentence).possessor(noun).isPresent()) {
      return List.of();
    }
    boolean held = isObject(clause, noun);
    boolean aim =
        clause.get().obliques("for", "in", "to", "at").stream().anyMatch(p -> p.head() == noun);
    return held || aim ? reading.subject(sentence, clause.get().predicate()) : List.of();
  }

  private Optional<MeetingKind> kind(int sentence, Cue cue) {
    Optional<MeetingKind> means =
        reading.means(sentence, Math.max(0, cue.range().begin() - 3), cue.range().end());
    if (means.isPresent() && !cue.is(EventClass.SUMMIT)) {
      return means;
    }
    return reading.forSummit(sentence, cue.head())
        ? Optional.of(MeetingKind.SUMMIT)
        : MeetingReading.kind(cue).or(() -> Optional.of(MeetingKind.MEETING));
  }

  private boolean definite(int sentence, Cue cue) {
    String before = reading.word(sentence, cue.range().begin() - 1);
    return Set.of("the", "this", "their", "these").contains(before);
  }
}
