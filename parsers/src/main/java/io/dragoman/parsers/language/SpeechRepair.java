package io.dragoman.parsers.language;

/** Puts right how speech verbs and what is said hang together. */
final class SpeechRepair {

  private SpeechRepair() {}

  static void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.head(i) < 0) {
        continue;
      }
      complementizer(draft, i);
      quotedClause(draft, i);
      if (draft.upos(i) == Upos.VERB) {
        looseSpeech(draft, i);
        sharedSubject(draft, i);
        addition(draft, i);
      }
      secondClause(draft, i);
    }
  }

  /**
   * "said this week <u>that he would go</u>": a clause with "that" is of the verb, not the noun.
   */
  private static void complementizer(Draft draft, int clause) {
    int head = draft.head(clause);
    Relation relation = draft.relation(clause);
    int mark = draft.child(clause, Relation.MARK, 0);
    boolean onTime = relation.isAdnominalClause() && Calendar.isTime(draft.word(head));
    if (mark < 0 && onTime && draft.hasSubject(clause)) {
      int first = draft.left(clause);
      mark = draft.head(first) == clause && !draft.is(first, Relation.NSUBJ) ? first : -1;
    }
    if (mark < 0 || mark > clause || !draft.word(mark).equals("that")) {
      return;
    }
    if (relation == Relation.PARATAXIS || relation == Relation.ADVCL || relation == Relation.DEP) {
      boolean plain = draft.upos(head) == Upos.VERB && head < mark && !isSoThat(draft, mark);
      if (plain && !draft.has(clause, Relation.CC)) {
        draft.relabel(clause, Relation.CCOMP);
      }
      return;
    }
    boolean onName =
        relation.isAdnominalClause()
            && (draft.upos(head) == Upos.PROPN
                || draft.upos(head) == Upos.PRON
                || Calendar.isTime(draft.word(head))
                || VerbClasses.isAudience(draft.lemma(head)));
    int verb = onName ? draft.head(head) : -1;
    if (verb >= 0 && verb < head && draft.upos(verb) == Upos.VERB && draft.hasSubject(clause)) {
      draft.attach(clause, verb, Relation.CCOMP);
      draft.relabel(mark, Relation.MARK);
    }
  }

  /** 'Roe said, "<u>We will see</u>"': what stands in the quotation is what is said. */
  private static void quotedClause(Draft draft, int clause) {
    int verb = draft.head(clause);
    boolean loose =
        draft.is(clause, Relation.PARATAXIS)
            && verb < clause
            && VerbClasses.isSpeech(draft.lemma(verb))
            && !draft.has(verb, Relation.CCOMP);
    int begin = loose ? draft.left(clause) : 0;
    if (begin > verb + 1 && (draft.isQuote(begin - 1) || draft.word(begin - 1).equals(":"))) {
      draft.relabel(clause, Relation.CCOMP);
    }
  }

  private static boolean isSoThat(Draft draft, int mark) {
    return mark > 0
        && (draft.word(mark - 1).equals("so")
            || draft.word(mark - 1).equals("such")
            || draft.word(mark - 1).equals("now")
            || draft.word(mark - 1).equals("given"));
  }

  /** "...," he said: loosely joined, whatever the parser calls it. */
  private static void looseSpeech(Draft draft, int verb) {
    if (!VerbClasses.isSpeech(draft.lemma(verb)) || !draft.hasSubject(verb)) {
      return;
    }
    boolean wrong;
    switch (draft.relation(verb)) {
      case CONJ:
        wrong = !draft.has(verb, Relation.CC);
        break;
      case APPOS, LIST, DEP, DISCOURSE:
        wrong = true;
        break;
      case ADVCL, ACL, ACL_RELCL, NMOD, OBL, CCOMP:
        wrong = !draft.has(verb, Relation.MARK) && !hasRelative(draft, verb);
        break;
      default:
        wrong = false;
    }
    int begin = draft.left(verb);
    boolean pause =
        begin > 1
            && draft.head(verb) < begin
            && (draft.word(begin - 1).equals(",")
                || draft.isQuote(begin - 1)
                || draft.upos(begin) == Upos.PUNCT);
    boolean content = draft.has(verb, Relation.CCOMP) && !endsSoon(draft, verb);
    if (wrong && pause && !content) {
      draft.relabel(verb, Relation.PARATAXIS);
    }
    if (draft.is(verb, Relation.PARATAXIS) && draft.head(verb) < verb) {
      resume(draft, verb);
    }
  }

  /** "Ties will grow, he said, <u>and trade will</u>": what goes on is what was said. */
  private static void resume(Draft draft, int verb) {
    int more = draft.child(verb, Relation.CONJ, verb);
    if (more > verb && draft.hasSubject(more) && draft.has(more, Relation.CC)) {
      draft.attach(more, draft.head(verb), Relation.CONJ);
    }
  }

  private static boolean endsSoon(Draft draft, int verb) {
    return draft.size() - verb < 4;
  }

  private static boolean hasRelative(Draft draft, int verb) {
    for (int i = 0; i < verb; i++) {
      if (draft.head(i) == verb && draft.penn(i).startsWith("W")) {
        return true;
      }
    }
    return false;
  }

  /** "says it works and <u>says</u> he helped": the second verb of saying is of the speaker. */
  private static void sharedSubject(Draft draft, int verb) {
    if (draft.head(verb) < 0 || activeBesidePassive(draft, verb)) {
      return;
    }
    boolean open = draft.is(verb, Relation.CONJ) && draft.isFinite(verb) && !draft.hasSubject(verb);
    if (!open || !VerbClasses.isSpeech(draft.lemma(verb))) {
      return;
    }
    int clause = draft.head(verb);
    while (clause >= 0 && !draft.is(clause, Relation.CCOMP)) {
      if (draft.is(clause, Relation.ROOT)) {
        return;
      }
      clause = draft.head(clause);
    }
    int governor = clause >= 0 ? draft.head(clause) : -1;
    boolean same =
        governor >= 0
            && governor < clause
            && draft.penn(governor).equals(draft.penn(verb))
            && VerbClasses.isSpeech(draft.lemma(governor))
            && !draft.penn(draft.head(verb)).equals(draft.penn(verb));
    boolean again = governor >= 0 && draft.lemma(governor).equals(draft.lemma(verb));
    if (same || again) {
      draft.attach(verb, governor, Relation.CONJ);
    }
  }

  /** "raised the case of men held there and <u>reminded</u> us that": not the men reminded us. */
  private static boolean activeBesidePassive(Draft draft, int verb) {
    int participle = draft.head(verb);
    boolean mixed =
        draft.is(verb, Relation.CONJ)
            && draft.has(verb, Relation.CC)
            && !draft.hasSubject(verb)
            && (draft.penn(verb).equals("VBN") || draft.penn(verb).equals("VBD"))
            && draft.is(participle, Relation.ACL)
            && draft.penn(participle).equals("VBN")
            && !draft.has(participle, Relation.OBJ)
            && (draft.has(verb, Relation.OBJ)
                || draft.has(verb, Relation.IOBJ)
                || draft.has(verb, Relation.CCOMP));
    int governor = mixed ? draft.head(participle) : -1;
    while (governor >= 0 && draft.upos(governor) != Upos.VERB) {
      governor = draft.head(governor);
    }
    boolean past = governor >= 0 && governor < participle && draft.penn(governor).equals("VBD");
    return past && draft.attach(verb, governor, Relation.CONJ);
  }

  /** "said he would stay, <u>adding</u> ...": the participle is of the speaker. */
  private static void addition(Draft draft, int verb) {
    boolean participle =
        (draft.is(verb, Relation.ADVCL) || draft.is(verb, Relation.ACL))
            && draft.penn(verb).equals("VBG")
            && !draft.hasSubject(verb)
            && !draft.has(verb, Relation.MARK)
            && VerbClasses.isSpeech(draft.lemma(verb));
    int begin = participle ? draft.left(verb) : 0;
    if (begin == 0 || draft.upos(begin - 1) != Upos.PUNCT) {
      return;
    }
    int governor = draft.head(verb);
    while (governor >= 0 && !isSentenceLike(draft, governor)) {
      governor = draft.head(governor);
    }
    if (governor >= 0 && draft.is(governor, Relation.CCOMP)) {
      int speaker = draft.head(governor);
      boolean said = speaker < governor && VerbClasses.isSpeech(draft.lemma(speaker));
      governor = said ? speaker : governor;
    }
    if (governor >= 0 && governor < verb && governor != draft.head(verb)) {
      draft.attach(verb, governor, Relation.ADVCL);
    }
  }

  private static boolean isSentenceLike(Draft draft, int token) {
    switch (draft.relation(token)) {
      case ROOT, CONJ, CCOMP, PARATAXIS:
        return draft.upos(token) == Upos.VERB && draft.hasSubject(token)
            || draft.is(token, Relation.ROOT);
      default:
        return false;
    }
  }

  /** "said it was late <u>and that he would go</u>": one more conjunct of what is said. */
  private static void secondClause(Draft draft, int clause) {
    if (!draft.is(clause, Relation.CCOMP) && !draft.is(clause, Relation.CONJ)) {
      return;
    }
    int governor = draft.head(clause);
    int first = draft.child(governor, Relation.CCOMP, 0);
    if (first < 0 || first >= clause || first < governor || !draft.has(clause, Relation.CC)) {
      return;
    }
    int next = draft.child(clause, Relation.CC, 0) + 1;
    boolean that = next > 0 && next < clause && draft.word(next).equals("that");
    if (draft.is(clause, Relation.CCOMP) || that) {
      draft.attach(clause, first, Relation.CONJ);
      if (that) {
        draft.attach(next, clause, Relation.MARK);
      }
    }
  }
}
