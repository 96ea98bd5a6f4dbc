package io.dragoman.parsers.language;

import java.util.Set;

/**
 * Puts right what formal reports make parsers stumble over: participles before nouns ("underscored
 * <u>continued</u> support"), "that" before a noun without an article, and a second verb of saying
 * after a long object.
 */
final class ReportRepair {

  /** Participles that describe a noun far more often than they tell what somebody did. */
  private static final Set<String> ATTRIBUTIVE =
      Set.of(
          "continued",
          "increased",
          "renewed",
          "improved",
          "expanded",
          "sustained",
          "shared",
          "strengthened",
          "enhanced",
          "coordinated",
          "concerted",
          "united",
          "deepened");

  private ReportRepair() {}

  static void apply(Draft draft) {
    for (int i = 1; i < draft.size(); i++) {
      if (draft.upos(i) == Upos.VERB) {
        attributive(draft, i);
      }
    }
    for (int i = 1; i < draft.size(); i++) {
      if (draft.head(i) >= 0 && draft.upos(i) == Upos.VERB) {
        secondVerb(draft, i);
        toldThat(draft, i);
      }
      if (draft.upos(i) == Upos.VERB) {
        insideRelative(draft, i);
        twoSubjects(draft, i);
      }
      thatWithoutArticle(draft, i);
    }
  }

  /** "Roe underscored <u>continued</u> opposition": the verb before it is the predicate. */
  private static void attributive(Draft draft, int participle) {
    int verb = participle - 1;
    int object = draft.child(participle, Relation.OBJ, participle);
    boolean turned =
        ATTRIBUTIVE.contains(draft.word(participle))
            && object > participle
            && draft.upos(verb) == Upos.VERB
            && draft.head(verb) == participle
            && !draft.has(participle, Relation.AUX);
    if (!turned) {
      return;
    }
    draft.promote(verb, participle, Relation.AMOD);
    for (int i = 0; i < draft.size(); i++) {
      if (draft.head(i) == participle) {
        draft.attach(i, verb, draft.relation(i));
      }
    }
    draft.attach(participle, object, Relation.AMOD);
  }

  /**
   * "underscored the need to make progress and <u>reiterated</u> her offer": a past verb is no
   * conjunct of an infinitive but of the past verb before it.
   */
  private static void secondVerb(Draft draft, int verb) {
    int first = draft.head(verb);
    boolean odd =
        draft.is(verb, Relation.CONJ)
            && draft.penn(verb).equals("VBD")
            && !draft.hasSubject(verb)
            && draft.has(verb, Relation.OBJ)
            && (draft.penn(first).equals("VB") || draft.penn(first).equals("VBG"));
    int governor = odd ? draft.head(first) : -1;
    while (governor >= 0 && !draft.penn(governor).equals("VBD")) {
      governor = draft.head(governor);
    }
    if (governor >= 0 && governor < first) {
      draft.attach(verb, governor, Relation.CONJ);
    }
  }

  /** "reaffirmed <u>that</u> stability will lead to growth": no pronoun, what follows is said. */
  private static void thatWithoutArticle(Draft draft, int that) {
    int verb = that - 1;
    int noun = draft.head(that);
    boolean odd =
        draft.word(that).equals("that")
            && draft.is(that, Relation.DET)
            && draft.upos(verb) == Upos.VERB
            && VerbClasses.isSpeech(draft.lemma(verb))
            && noun > that
            && draft.head(noun) == verb
            && !draft.has(verb, Relation.CCOMP);
    if (!odd) {
      return;
    }
    for (int clause = noun + 1; clause < draft.size(); clause++) {
      boolean loose =
          draft.head(clause) == verb
              && draft.upos(clause) == Upos.VERB
              && (draft.is(clause, Relation.CONJ) || draft.is(clause, Relation.PARATAXIS))
              && (draft.has(clause, Relation.AUX) || draft.isFinite(clause));
      if (loose && draft.hasSubject(clause)) {
        int subject = draft.child(clause, Relation.NSUBJ, 0);
        draft.relabel(clause, Relation.CCOMP);
        draft.attach(that, clause, Relation.MARK);
        draft.attach(noun, clause, Relation.NSUBJ);
        if (subject > noun) {
          draft.attach(subject, noun, Relation.CONJ);
        }
        return;
      }
    }
  }

  /** "told a Senate committee <u>that the trip shall proceed</u>": the clause is of the verb. */
  private static void toldThat(Draft draft, int clause) {
    int told = draft.head(clause);
    int verb = told >= 0 ? draft.head(told) : -1;
    boolean onPerson =
        verb >= 0
            && verb < told
            && draft.relation(clause).isAdnominalClause()
            && (draft.is(told, Relation.IOBJ) || draft.is(told, Relation.OBJ))
            && VerbClasses.tellsSomebody(draft.lemma(verb))
            && draft.has(clause, Relation.NSUBJ);
    int that = onPerson ? draft.left(clause) : -1;
    boolean marked =
        that > told && draft.word(that).equals("that") && draft.penn(that).equals("IN");
    if (marked && draft.head(that) == clause && draft.attach(clause, verb, Relation.CCOMP)) {
      draft.relabel(that, Relation.MARK);
    }
  }

  /** "an official who asked not <u>to be named</u> said": the infinitive is of the relative. */
  private static void insideRelative(Draft draft, int verb) {
    int subject = draft.child(verb, Relation.NSUBJ, 0);
    int infinitive = draft.child(verb, Relation.CCOMP, 0);
    int relative =
        subject >= 0 && infinitive > subject && infinitive < verb
            ? draft.child(subject, Relation.ACL_RELCL, subject)
            : -1;
    int mark = relative > subject ? draft.child(infinitive, Relation.MARK, relative) : -1;
    if (mark > relative && mark < infinitive && draft.word(mark).equals("to")) {
      draft.attach(infinitive, relative, Relation.XCOMP);
    }
  }

  /** "A strike hit two cars, Roe said": the first subject is one of what is said. */
  private static void twoSubjects(Draft draft, int verb) {
    int first = draft.child(verb, Relation.NSUBJ, 0);
    int second = first < 0 ? -1 : draft.child(verb, Relation.NSUBJ, first + 1);
    boolean two =
        second > first
            && second < verb
            && VerbClasses.isSpeech(draft.lemma(verb))
            && draft.word(draft.left(second) - 1).equals(",");
    int clause = two ? draft.child(verb, Relation.CCOMP, first) : -1;
    if (clause > first && clause < second) {
      draft.attach(first, clause, Relation.NSUBJ);
    }
  }
}
