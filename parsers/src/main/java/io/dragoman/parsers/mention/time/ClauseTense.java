package io.dragoman.parsers.mention.time;

import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.lexicon.EventClass;
import io.dragoman.parsers.lexicon.EventWord;
import io.dragoman.parsers.lexicon.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The tense of the clause around a token: its verb group, its modal, words of planning ("is
 * scheduled for Monday", "plans to visit"), and for infinitives and participles the clause that
 * governs them.
 */
final class ClauseTense implements TenseOf {

  private static final int MAX_DEPTH = 6;

  /** Verbs whose own time is that of what they plan: "planned a visit for Monday". */
  private static final Set<String> PLANNING =
      Set.of("plan", "schedule", "expect", "intend", "hope", "anticipate");

  /** Further verbs whose passive does the same: "was set for Monday". */
  private static final Set<String> PLANNED = Set.of("set", "slate", "poise", "due", "supposed");

  /** Verbs that put what they govern ahead, besides those of the lexicon. */
  private static final Set<String> AHEAD =
      Set.of("aim", "want", "propose", "invite", "await", "ask", "seek", "urge", "prepare");

  /** Verbs that move what was planned, besides those of the lexicon. */
  private static final Set<String> MOVING =
      Set.of("postpone", "reschedule", "move", "shift", "delay", "adjourn", "extend", "put off");

  private static final Set<String> TO = Set.of("to", "until", "till", "into");

  /** How many tokens before a time the noun that it belongs to may begin. */
  private static final int NOUN_REACH = 8;

  /** Words around a noun that put it ahead whatever the tense of the clause. */
  private static final Set<String> NOUNS_AHEAD =
      Set.of(
          "upcoming",
          "forthcoming",
          "ahead",
          "lead-up",
          "run-up",
          "runup",
          "planned",
          "scheduled",
          "slated",
          "looming",
          "approaching");

  /** Verbs whose present tells no time. */
  private static final Set<String> STATES =
      Set.of("be", "have", "say", "know", "think", "believe", "remain", "need", "include", "make");

  private final Syntax syntax;
  private final Lexicon lexicon;

  /**
   * Makes the hint of one sentence.
   *
   * @param syntax the sentence
   * @param lexicon whose words of planning are known
   */
  ClauseTense(Syntax syntax, Lexicon lexicon) {
    this.syntax = syntax;
    this.lexicon = lexicon;
  }

  @Override
  public TimeTense at(int token) {
    TimeTense said = saidByNoun(token);
    if (said != TimeTense.UNKNOWN) {
      return said;
    }
    Optional<Clause> clause = syntax.clauseAround(token);
    TimeTense tense = clause.map(c -> of(c, 0)).orElse(TimeTense.UNKNOWN);
    if (tense == TimeTense.PAST && token > 0 && clause.map(this::postpones).orElse(false)) {
      String before = syntax.sentence().token(token - 1).folded();
      return TO.contains(before) ? TimeTense.FUTURE : TimeTense.UNKNOWN;
    }
    return tense;
  }

  /** "ahead of elections in October", "a visit planned for May", "the upcoming June summit". */
  private TimeTense saidByNoun(int token) {
    for (int i = token - 1; i >= Math.max(0, token - NOUN_REACH); i--) {
      String word = syntax.sentence().token(i).folded();
      String penn = syntax.tags().penn(i);
      boolean leadUp = word.equals("up") && i > 0 && hyphen(i - 1);
      if (leadUp || NOUNS_AHEAD.contains(word)) {
        return TimeTense.FUTURE;
      }
      boolean finite = penn.equals("MD") || penn.equals("VBD") || penn.equals("VBZ");
      boolean sign = !Character.isLetterOrDigit(word.charAt(0));
      if (finite || sign || penn.equals("VBP") || penn.equals("CC")) {
        return TimeTense.UNKNOWN;
      }
    }
    return TimeTense.UNKNOWN;
  }

  private boolean hyphen(int token) {
    return syntax.sentence().token(token).folded().equals("-");
  }

  private TimeTense of(Clause clause, int depth) {
    if (clause.modal().isPresent()) {
      return clause.tense() == Clause.Tense.PERFECT ? TimeTense.PAST : TimeTense.FUTURE;
    }
    if (clause.passive() && (planning(clause) || PLANNED.contains(clause.lemma()))) {
      return TimeTense.FUTURE;
    }
    return switch (clause.tense()) {
      case FUTURE -> TimeTense.FUTURE;
      case PAST, PERFECT -> planning(clause) ? TimeTense.FUTURE : TimeTense.PAST;
      case PRESENT -> STATES.contains(clause.lemma()) ? TimeTense.UNKNOWN : TimeTense.FUTURE;
      case PROGRESSIVE -> progressive(clause);
      case INFINITIVE -> governed(clause, depth);
      case NON_FINITE ->
          clause.passive() && clause.role() == Clause.Role.ADNOMINAL
              ? TimeTense.PAST
              : governed(clause, depth);
      case UNKNOWN -> TimeTense.UNKNOWN;
    };
  }

  private TimeTense progressive(Clause clause) {
    int first = clause.verbGroup().begin();
    String auxiliary = syntax.sentence().token(first).folded();
    boolean past = auxiliary.equals("was") || auxiliary.equals("were") || auxiliary.equals("had");
    return past ? TimeTense.PAST : TimeTense.FUTURE;
  }

  /** An infinitive or participle: ahead of a word of planning, else as its governor. */
  private TimeTense governed(Clause clause, int depth) {
    Optional<Clause> governor = clause.governor();
    if (governor.isEmpty() || depth >= MAX_DEPTH) {
      return clause.tense() == Clause.Tense.INFINITIVE ? TimeTense.FUTURE : TimeTense.UNKNOWN;
    }
    if (putsAhead(governor.get().lemma())) {
      return TimeTense.FUTURE;
    }
    TimeTense above = of(governor.get(), depth + 1);
    boolean purpose = clause.tense() == Clause.Tense.INFINITIVE && above == TimeTense.PAST;
    return purpose ? TimeTense.UNKNOWN : above;
  }

  private static boolean planning(Clause clause) {
    return PLANNING.contains(clause.lemma());
  }

  /** "was put off until June": June is ahead, and what was put off may have been. */
  private boolean postpones(Clause clause) {
    return MOVING.contains(clause.lemma())
        || lexicon.events().valuesOf(clause.lemma()).stream()
            .anyMatch(word -> word.eventClass() == EventClass.POSTPONE);
  }

  private boolean putsAhead(String lemma) {
    if (PLANNING.contains(lemma) || PLANNED.contains(lemma) || AHEAD.contains(lemma)) {
      return true;
    }
    List<EventWord> words = lexicon.events().valuesOf(lemma);
    return words.stream().anyMatch(word -> word.eventClass() == EventClass.PLAN);
  }
}
