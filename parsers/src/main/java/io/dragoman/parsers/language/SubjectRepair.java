package io.dragoman.parsers.language;

/** Finds subjects that a parser took for something else: vocatives, objects after "said". */
final class SubjectRepair {

  private SubjectRepair() {}

  static void apply(Draft draft) {
    for (int verb = 0; verb < draft.size(); verb++) {
      if (draft.upos(verb) != Upos.VERB || draft.has(verb, Relation.AUX_PASS)) {
        continue;
      }
      if (draft.isFinite(verb)) {
        besideQuotation(draft, verb);
        afterQuotation(draft, verb);
        insteadOfTime(draft, verb);
        fromTheLeft(draft, verb);
        insideOpening(draft, verb);
      }
      inverted(draft, verb);
    }
  }

  /** "Power is to ask," said Roe: the subject before the verb is one of what is said. */
  private static void afterQuotation(Draft draft, int verb) {
    int before = draft.child(verb, Relation.NSUBJ, 0);
    int after = draft.child(verb, Relation.NSUBJ, verb + 1);
    boolean two = before >= 0 && before < verb && after > verb && draft.left(after) == verb + 1;
    if (!two || draft.upos(verb - 1) != Upos.PUNCT) {
      return;
    }
    int begin = draft.left(before);
    if (begin > 0 && draft.isQuote(begin - 1)) {
      // '"...," Roe, a poet, told CNN': who stands beside the quotation speaks
      draft.relabel(after, Relation.OBJ);
      return;
    }
    int clause = draft.child(verb, Relation.CCOMP, before);
    boolean moved =
        clause > before && clause < verb && draft.attach(before, clause, Relation.NSUBJ);
    if (!moved) {
      draft.relabel(before, Relation.DISLOCATED);
    }
  }

  /** "Friday on the radio, Ana Roe said": a day does not speak. */
  private static void insteadOfTime(Draft draft, int verb) {
    int subject = draft.child(verb, Relation.NSUBJ, 0);
    if (subject < 0 || !Calendar.isTime(draft.word(subject))) {
      return;
    }
    if (subject > verb) {
      draft.relabel(subject, Relation.OBL_UNMARKED); // "said early <u>Friday</u> that"
      return;
    }
    int name = -1;
    for (int i = subject + 1; i < verb; i++) {
      boolean loose = draft.is(i, Relation.APPOS) || draft.is(i, Relation.CONJ);
      if (loose && draft.dominates(subject, i) && !Calendar.isTime(draft.word(i))) {
        name = draft.isNominal(i) && draft.word(draft.left(i) - 1).equals(",") ? i : name;
      }
    }
    if (name > subject && draft.attach(name, verb, Relation.NSUBJ)) {
      draft.relabel(subject, Relation.OBL_UNMARKED);
    }
  }

  /** 'the sin is great," <u>Roe</u> says': whoever stands between the quotation and the verb. */
  private static void besideQuotation(Draft draft, int verb) {
    int subject = draft.child(verb, Relation.NSUBJ, 0);
    int closing = verb - 1;
    while (closing > 0 && closing > verb - 12 && !draft.isQuote(closing)) {
      closing--;
    }
    boolean quoted = closing > 0 && draft.isQuote(closing) && closing < verb - 1;
    if (!quoted || subject > closing || !VerbClasses.isSpeech(draft.lemma(verb))) {
      return;
    }
    String before = draft.word(closing - 1);
    if (!before.equals(",") && !before.equals("?") && !before.equals("!") && !before.equals(".")) {
      return;
    }
    int speaker = -1;
    for (int i = closing + 1; i < verb; i++) {
      boolean outside = draft.head(i) <= closing || draft.head(i) >= verb;
      if (outside && draft.isNominal(i) && draft.left(i) > closing) {
        speaker = i;
      }
    }
    if (speaker < 0) {
      return;
    }
    if (subject >= 0) {
      int clause = draft.child(verb, Relation.CCOMP, 0);
      if (clause < 0 || clause > closing || !draft.attach(subject, clause, Relation.NSUBJ)) {
        draft.relabel(subject, Relation.DISLOCATED);
      }
    }
    draft.attach(speaker, verb, Relation.NSUBJ);
  }

  /** "Roe, who ..., said one candidate is": what stands before the verb is its subject. */
  private static void fromTheLeft(Draft draft, int verb) {
    int subject = draft.child(verb, Relation.NSUBJ, 0);
    if (subject >= 0 && subject < verb) {
      return;
    }
    int left = -1;
    for (int i = 0; i < verb; i++) {
      if (draft.head(i) == verb && mayBeSubject(draft, i)) {
        left = i;
      }
    }
    if (left < 0
        || draft.has(left, Relation.CASE)
        || (subject >= 0 && !clauseAfter(draft, verb, subject))) {
      return;
    }
    draft.relabel(left, Relation.NSUBJ);
    if (subject >= 0) {
      int clause = draft.child(verb, Relation.CCOMP, subject);
      draft.attach(subject, clause, Relation.NSUBJ);
    }
  }

  private static boolean mayBeSubject(Draft draft, int token) {
    Relation relation = draft.relation(token);
    boolean loose =
        relation == Relation.VOCATIVE
            || relation == Relation.DISLOCATED
            || relation == Relation.OBL
            || relation == Relation.OBL_UNMARKED
            || relation == Relation.DEP;
    return loose
        && (draft.upos(token) == Upos.PROPN || draft.upos(token) == Upos.NOUN)
        && !Calendar.isTime(draft.word(token))
        && !draft.has(token, Relation.CASE);
  }

  private static boolean clauseAfter(Draft draft, int verb, int subject) {
    int clause = draft.child(verb, Relation.CCOMP, subject);
    return clause > subject && !draft.hasSubject(clause);
  }

  /** "Despite this, <u>Roe</u> said": the subject was swallowed by the phrase before it. */
  private static void insideOpening(Draft draft, int verb) {
    if (draft.hasSubject(verb) || verb < 3 || draft.has(verb, Relation.EXPL)) {
      return;
    }
    int last = verb - 1;
    while (last > 0
        && (draft.upos(last) == Upos.PUNCT
            || draft.upos(last) == Upos.AUX
            || draft.upos(last) == Upos.ADV)) {
      last--;
    }
    int best = -1;
    for (int i = last; i > 1; i--) {
      boolean candidate =
          (draft.upos(i) == Upos.PROPN || draft.upos(i) == Upos.NOUN || draft.upos(i) == Upos.PRON)
              && draft.right(i) >= last
              && draft.right(i) < verb
              && isOpening(draft, i, verb);
      int begin = candidate ? draft.left(i) : 0;
      if (begin > 1 && draft.word(begin - 1).equals(",") && !draft.has(i, Relation.CASE)) {
        best = best < 0 || draft.dominates(i, best) ? i : best;
      }
    }
    if (best < 0 || Calendar.isTime(draft.word(best))) {
      return;
    }
    int name = best;
    for (int i = best - 1; i > 1; i--) {
      boolean twin = draft.head(i) == draft.head(best) && draft.is(i, Relation.APPOS);
      boolean afterComma = twin && draft.word(draft.left(i) - 1).equals(",");
      name = afterComma && draft.is(best, Relation.APPOS) ? i : name;
    }
    draft.attach(name, verb, Relation.NSUBJ);
    if (name != best) {
      draft.attach(best, name, Relation.APPOS);
    }
  }

  /** Whether a noun stands in an adverbial before the verb, with which it must not be mixed up. */
  private static boolean isOpening(Draft draft, int noun, int verb) {
    boolean apart =
        draft.is(noun, Relation.APPOS)
            || draft.is(noun, Relation.OBJ)
            || draft.is(noun, Relation.CONJ)
            || draft.is(noun, Relation.NSUBJ);
    int at = noun;
    while (at >= 0 && draft.head(at) != verb) {
      at = draft.head(at);
    }
    boolean adverbial =
        at >= 0
            && at < verb
            && at != noun
            && (draft.is(at, Relation.OBL)
                || draft.is(at, Relation.ADVCL)
                || draft.is(at, Relation.OBL_UNMARKED));
    return apart && adverbial && !draft.has(noun, Relation.CC);
  }

  /** "..., said the minister": the object is the subject. */
  private static void inverted(Draft draft, int verb) {
    if (draft.hasSubject(verb) || verb == 0 || !VerbClasses.isSpeech(draft.lemma(verb))) {
      return;
    }
    boolean afterPause = draft.word(verb - 1).equals(",") || draft.isQuote(verb - 1);
    int object = draft.child(verb, Relation.OBJ, verb + 1);
    if (object < 0) {
      object = draft.child(verb, Relation.CCOMP, verb + 1);
      if (object >= 0 && (draft.upos(object) != Upos.PROPN || draft.has(object, Relation.COP))) {
        return;
      }
    }
    boolean form = draft.isFinite(verb) || draft.penn(verb).equals("VBN");
    if (object < 0 || !afterPause || !form || draft.left(object) != verb + 1) {
      return;
    }
    boolean loose =
        draft.is(verb, Relation.PARATAXIS)
            || draft.is(verb, Relation.ROOT)
            || draft.is(verb, Relation.CCOMP)
            || draft.is(verb, Relation.DEP)
            || !draft.has(verb, Relation.CC);
    boolean person = draft.upos(object) == Upos.PROPN || draft.upos(object) == Upos.PRON;
    if (loose && (person || draft.isQuote(verb - 1) || draft.lemma(verb).equals("say"))) {
      draft.relabel(object, Relation.NSUBJ);
    }
  }
}
