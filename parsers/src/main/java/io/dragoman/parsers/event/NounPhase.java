package io.dragoman.parsers.event;

import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Phrase;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.lexicon.EventClass;
import io.dragoman.parsers.lexicon.EventWord;
import java.util.Optional;
import java.util.Set;

/**
 * How far along the event of a noun is: by the words before it ("an upcoming visit"), by its
 * preposition ("during", "ahead of the visit") and by the verb that it stands with ("the visit was
 * called off", "will hold talks").
 */
final class NounPhase {

  private static final Set<String> AHEAD = Set.of("upcoming", "forthcoming", "coming", "future");
  private static final Set<String> BEHIND =
      Set.of("recent", "previous", "earlier", "last", "past", "inaugural", "historic");
  private static final Set<String> BEFORE = Set.of("before", "ahead", "advance", "prior");
  private static final Set<String> SPEAKING_OF = Set.of("on", "about", "regarding", "of");
  private static final Set<String> AFTER = Set.of("after", "following", "since");

  private final EventText text;
  private final PhaseReader phases;
  private final Syntax syntax;
  private final Sentence sentence;
  private final int noun;

  NounPhase(EventText text, PhaseReader phases, int sentence, int noun) {
    this.text = text;
    this.phases = phases;
    this.syntax = text.syntax(sentence);
    this.sentence = syntax.sentence();
    this.noun = noun;
  }

  Phase read() {
    Phase before = beforeTheNoun();
    if (before != Phase.UNKNOWN) {
      return before;
    }
    Optional<Clause> clause = syntax.clauseAround(noun);
    if (clause.isEmpty()) {
      return Phase.UNKNOWN;
    }
    Optional<String> preposition = preposition();
    if (preposition.isPresent()) {
      return underPreposition(preposition.get(), clause.get());
    }
    Phase phase = withVerb(clause.get());
    return phase == Phase.PLANNED && unconfirmed() ? Phase.POSSIBLE : phase;
  }

  /** "A meeting is expected, but confirmation remains pending." */
  private boolean unconfirmed() {
    return text.cues(sentence.index()).stream()
        .filter(c -> c.head() > noun && c.is(EventClass.CONSIDER))
        .flatMap(c -> c.words().stream())
        .anyMatch(
            w ->
                w.slots().contains(EventWord.Slot.SUBJECT)
                    && w.status().filter("POSSIBLE"::equals).isPresent());
  }

  private Phase beforeTheNoun() {
    for (int t = noun - 1; t >= Math.max(0, noun - 4); t--) {
      String word = sentence.token(t).folded();
      Upos tag = syntax.tags().upos(t);
      if (tag != Upos.ADJ && tag != Upos.VERB && tag != Upos.NOUN && tag != Upos.PUNCT) {
        return Phase.UNKNOWN;
      }
      if (AHEAD.contains(word)) {
        return Phase.PLANNED;
      }
      if (BEHIND.contains(word)) {
        return Phase.DONE;
      }
      if (tag == Upos.ADJ || tag == Upos.VERB) {
        Phase made = ofParticiple(t);
        if (made != Phase.UNKNOWN) {
          return made;
        }
      }
    }
    return Phase.UNKNOWN;
  }

  private Phase ofParticiple(int token) {
    if (text.isCue(sentence.index(), token, EventClass.POSTPONE)) {
      return Phase.POSTPONED;
    }
    if (text.isCue(sentence.index(), token, EventClass.CANCEL)) {
      return Phase.CANCELLED;
    }
    if (text.isCue(sentence.index(), token, EventClass.CONSIDER)) {
      return Phase.PROPOSED;
    }
    return text.isCue(sentence.index(), token, EventClass.PLAN) ? Phase.PLANNED : Phase.UNKNOWN;
  }

  /** The preposition over the noun's phrase, if it is under one. */
  private Optional<String> preposition() {
    int t = noun - 1;
    while (t >= 0 && insidePhrase(t)) {
      t--;
    }
    if (t < 0) {
      return Optional.empty();
    }
    String word = sentence.token(t).folded();
    if (word.equals("of") && t > 0 && !AFTER.contains(sentence.token(t - 1).folded())) {
      String noun = sentence.token(t - 1).folded();
      return Optional.of(BEFORE.contains(noun) || noun.equals("part") ? noun : word);
    }
    if (word.equals("to") && t > 0 && BEFORE.contains(sentence.token(t - 1).folded())) {
      return Optional.of(sentence.token(t - 1).folded());
    }
    int token = t;
    boolean particle =
        text.cues(sentence.index()).stream()
            .anyMatch(c -> c.verb() && c.range().length() > 1 && c.range().contains(token));
    boolean adposition = (syntax.tags().upos(t) == Upos.ADP && !particle) || AFTER.contains(word);
    return adposition ? Optional.of(word) : Optional.empty();
  }

  private boolean insidePhrase(int token) {
    if (text.mentions().at(sentence.index(), token).isPresent()) {
      return true;
    }
    return switch (syntax.tags().upos(token)) {
      case DET, ADJ, NUM, NOUN, PROPN, PRON, PART -> !sentence.token(token).folded().equals("to");
      default -> sentence.token(token).folded().equals("-");
    };
  }

  private Phase underPreposition(String preposition, Clause clause) {
    if (BEFORE.contains(preposition)) {
      return Phase.PLANNED;
    }
    if (AFTER.contains(preposition)) {
      return Phase.DONE;
    }
    Phase around = phases.of(clause);
    boolean spokenOf =
        text.isCue(sentence.index(), clause.predicate(), EventClass.DISCUSS)
            || clause.lemma().equals("brief")
            || clause.lemma().equals("report");
    if (spokenOf && SPEAKING_OF.contains(preposition)) {
      return Phase.NONE; // another trip or meeting, of which this one hears
    }
    return switch (preposition) {
      case "during", "on", "in", "part", "at", "while", "amid" ->
          around == Phase.DONE || around.ahead() ? around : Phase.UNDERWAY;
      case "for" -> servesVerb(clause) ? around : Phase.UNKNOWN;
      default -> Phase.UNKNOWN;
    };
  }

  /** "flew to Oslo for talks", but not "support for talks". */
  private boolean servesVerb(Clause clause) {
    return clause.obliques("for").stream().anyMatch(phrase -> phrase.head() == noun)
        && !text.isCue(sentence.index(), clause.predicate(), EventClass.OBJECTIVE);
  }

  private Phase withVerb(Clause clause) {
    Phase around = phases.of(clause);
    for (Cue cue : text.cuesAt(sentence.index(), clause.predicate())) {
      Optional<Phase> made = madeByVerb(cue, around);
      if (made.isPresent()) {
        return made.get();
      }
    }
    boolean own = isHeadOf(clause.subject()) || isHeadOf(clause.object());
    if (!own) {
      return Phase.UNKNOWN;
    }
    return support(clause) || happens(clause) ? around : neutral(around);
  }

  private static Phase neutral(Phase around) {
    return around == Phase.NONE ? Phase.UNKNOWN : around == Phase.DONE ? Phase.DONE : Phase.UNKNOWN;
  }

  private static Optional<Phase> madeByVerb(Cue cue, Phase around) {
    boolean negated = around == Phase.NONE;
    if (cue.is(EventClass.POSTPONE)) {
      return Optional.of(negated ? Phase.UNKNOWN : Phase.POSTPONED);
    }
    if (cue.isAny(EventClass.CANCEL, EventClass.REFUSE)) {
      return Optional.of(negated ? Phase.UNKNOWN : Phase.CANCELLED);
    }
    if (cue.is(EventClass.DENY)) {
      return Optional.of(Phase.NONE);
    }
    if (cue.is(EventClass.PLAN)) {
      return Optional.of(negated ? Phase.NONE : Phase.PLANNED);
    }
    if (cue.isAny(EventClass.CONSIDER, EventClass.INVITE)) {
      return Optional.of(negated ? Phase.NONE : Phase.PROPOSED);
    }
    if (cue.is(EventClass.COMPLETE)) {
      return Optional.of(around.ahead() ? Phase.PLANNED : Phase.DONE);
    }
    if (cue.is(EventClass.ONGOING)) {
      return Optional.of(around == Phase.DONE || around.ahead() ? around : Phase.UNDERWAY);
    }
    return Optional.empty();
  }

  private boolean isHeadOf(Optional<Phrase> phrase) {
    return phrase.isPresent() && phrase.get().head() == noun;
  }

  private boolean support(Clause clause) {
    return isHeadOf(clause.object()) || (clause.passive() && isHeadOf(clause.subject()));
  }

  private static boolean happens(Clause clause) {
    return Set.of(
            "be", "take", "take place", "occur", "happen", "proceed", "come", "begin", "start")
        .contains(clause.lemma());
  }
}
