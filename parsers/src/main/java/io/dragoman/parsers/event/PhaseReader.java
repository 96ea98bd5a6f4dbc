package io.dragoman.parsers.event;

import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.lexicon.EventClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads how far along an event is, by composition: the tense, modal and negation of its own clause,
 * then what each governing verb makes of it ("plans to", "was asked to", "announced it would",
 * "refused to"). Immutable.
 */
public final class PhaseReader {

  private static final int MAX_DEPTH = 6;
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "'s", "'re");

  private final EventText text;

  /**
   * A reader for one article.
   *
   * @param text the article
   */
  public PhaseReader(EventText text) {
    this.text = text;
  }

  /**
   * How far along an event is whose word is a verb.
   *
   * @param clause the verb's clause
   * @return the phase
   */
  public Phase of(Clause clause) {
    Phase phase = own(clause);
    Phase beside = besideTheVerb(clause, phase);
    if (beside != phase) {
      return failedPlan(clause, beside);
    }
    Clause inner = clause;
    for (int depth = 0; depth < MAX_DEPTH; depth++) {
      Optional<Clause> governor = inner.governor();
      if (governor.isEmpty() || !governs(inner, phase)) {
        break;
      }
      phase = compose(phase, governor.get(), inner);
      inner = governor.get();
    }
    return failedPlan(clause, phase);
  }

  /** "was to visit Rome but called the trip off": a plan that the same sentence undoes. */
  private Phase failedPlan(Clause clause, Phase phase) {
    if (phase != Phase.PLANNED || !pastPlan(clause)) {
      return phase;
    }
    Sentence sentence = clause.sentence();
    boolean but = false;
    for (int t = clause.verbGroup().end(); t < sentence.size(); t++) {
      String word = sentence.token(t).folded();
      but |= word.equals("but") || word.equals("until") || word.equals("before");
      if (text.isCue(sentence.index(), t, EventClass.POSTPONE)) {
        return Phase.POSTPONED;
      }
      if (text.isCue(sentence.index(), t, EventClass.CANCEL, EventClass.REFUSE)) {
        return Phase.CANCELLED;
      }
    }
    return but ? Phase.CANCELLED : phase;
  }

  private static boolean pastPlan(Clause clause) {
    Sentence sentence = clause.sentence();
    for (int t = Math.max(0, clause.verbGroup().begin() - 3); t < clause.predicate(); t++) {
      String word = sentence.token(t).folded();
      if (word.equals("was") || word.equals("were") || word.equals("had")) {
        return true;
      }
    }
    return false;
  }

  private static boolean governs(Clause inner, Phase phase) {
    return switch (inner.role()) {
      case COMPLEMENT -> true;
      case ADVERBIAL, CONJUNCT, ADNOMINAL, PARATAXIS -> phase == Phase.UNKNOWN && nonFinite(inner);
      case MAIN -> false;
    };
  }

  private static boolean nonFinite(Clause clause) {
    return switch (clause.tense()) {
      case INFINITIVE, NON_FINITE, UNKNOWN -> clause.modal().isEmpty();
      default -> false;
    };
  }

  /** What tense, modal and negation of a clause itself say. */
  public Phase own(Clause clause) {
    Phase phase = affirmed(clause);
    if (!clause.negated()) {
      return phase;
    }
    return phase == Phase.PLANNED ? Phase.CANCELLED : Phase.NONE;
  }

  private static Phase affirmed(Clause clause) {
    Optional<String> modal = clause.modal();
    if (modal.isPresent()) {
      return switch (modal.get()) {
        case "will", "shall" -> Phase.PLANNED;
        case "should", "must", "ought" -> Phase.PROPOSED;
        default -> Phase.POSSIBLE;
      };
    }
    return switch (clause.tense()) {
      case PAST, PERFECT -> Phase.DONE;
      case PROGRESSIVE -> Phase.UNDERWAY;
      case FUTURE -> Phase.PLANNED;
      case INFINITIVE -> isTo(clause) ? Phase.PLANNED : Phase.UNKNOWN;
      default -> Phase.UNKNOWN;
    };
  }

  /** "is to go", "was to visit". */
  private static boolean isTo(Clause clause) {
    Sentence sentence = clause.sentence();
    for (int t = Math.max(0, clause.verbGroup().begin() - 2); t + 1 < clause.predicate(); t++) {
      boolean be = BE.contains(sentence.token(t).folded());
      for (int to = t + 1; be && to < Math.min(t + 4, clause.predicate()); to++) {
        if (sentence.token(to).folded().equals("to")) {
          return true;
        }
      }
    }
    return false;
  }

  /** "was the first leader to call A": it happened. */
  private static boolean theFirstTo(Clause clause) {
    Sentence sentence = clause.sentence();
    int verb = clause.verbGroup().begin();
    for (int t = Math.max(0, verb - 6); t < verb; t++) {
      String word = sentence.token(t).folded();
      if (word.equals("first") || word.equals("last") || word.equals("only")) {
        return true;
      }
    }
    return false;
  }

  private Phase compose(Phase phase, Clause governor, Clause inner) {
    boolean ofNoun =
        inner.role() == Clause.Role.ADNOMINAL && inner.tense() == Clause.Tense.INFINITIVE;
    if (ofNoun && phase == Phase.UNKNOWN && !theFirstTo(inner)) {
      return Phase.POSSIBLE; // "their readiness to meet"
    }
    int sentence = governor.sentence().index();
    for (Cue cue : text.cuesAt(sentence, governor.predicate())) {
      Optional<Phase> made = made(cue, phase, governor.negated());
      if (made.isPresent()) {
        return made.get();
      }
    }
    if (phase == Phase.POSSIBLE && inner.modal().filter("would"::equals).isPresent()) {
      return Phase.PLANNED; // "announced that he would": a plan, seen from the past
    }
    return phase == Phase.UNKNOWN ? own(governor) : phase;
  }

  /** What a governing word makes of the event that it governs. */
  private static Optional<Phase> made(Cue cue, Phase phase, boolean negated) {
    if (cue.is(EventClass.POSTPONE)) {
      return Optional.of(negated ? phase : Phase.POSTPONED);
    }
    if (cue.word(EventClass.REFUSE).filter(w -> w.status().isEmpty()).isPresent()) {
      return Optional.of(Phase.NONE); // "has yet to visit"
    }
    if (cue.is(EventClass.CANCEL) || cue.is(EventClass.REFUSE)) {
      return Optional.of(negated ? Phase.PLANNED : Phase.CANCELLED);
    }
    if (cue.is(EventClass.DENY)) {
      return Optional.of(Phase.NONE);
    }
    if (phase.real()) {
      return Optional.empty();
    }
    if (cue.is(EventClass.PLAN)) {
      return Optional.of(negated ? Phase.CANCELLED : Phase.PLANNED);
    }
    if (cue.is(EventClass.CONSIDER) || cue.is(EventClass.INVITE)) {
      return Optional.of(negated ? Phase.NONE : Phase.PROPOSED);
    }
    if (cue.is(EventClass.COMPLETE)) {
      return Optional.of(Phase.DONE);
    }
    if (cue.is(EventClass.CONFIRM) && phase != Phase.POSSIBLE) {
      return Optional.of(negated ? Phase.POSSIBLE : Phase.PLANNED);
    }
    return Optional.empty();
  }

  /**
   * "is set to visit", "plans to visit", "an invitation to visit": a planning word right before the
   * infinitive, whatever the tree makes of it.
   */
  private Phase besideTheVerb(Clause clause, Phase phase) {
    if (phase.real() || phase == Phase.NONE) {
      return phase;
    }
    Sentence sentence = clause.sentence();
    int t = clause.verbGroup().begin() - 1;
    boolean infinitive =
        sentence.token(clause.verbGroup().begin()).folded().equals("to")
            || (t >= 0 && sentence.token(t).folded().equals("to"));
    if (!infinitive) {
      return phase;
    }
    if (t >= 0 && sentence.token(t).folded().equals("to")) {
      t--;
    }
    Syntax syntax = text.syntax(sentence.index());
    while (t >= 0 && syntax.tags().upos(t) == Upos.ADV) {
      t--;
    }
    for (Cue cue : t < 0 ? List.<Cue>of() : text.cues(sentence.index())) {
      if (cue.range().contains(t)) {
        boolean negated = syntax.clauseAt(cue.head()).map(Clause::negated).orElse(false);
        Optional<Phase> made = made(cue, phase, negated);
        if (made.isPresent()) {
          return made.get();
        }
      }
    }
    return phase;
  }

  /**
   * How far along an event is whose word is a noun.
   *
   * @param sentence the sentence's number
   * @param noun the noun's token
   * @return the phase
   */
  public Phase ofNoun(int sentence, int noun) {
    return new NounPhase(text, this, sentence, noun).read();
  }
}
