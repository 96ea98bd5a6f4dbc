package io.dragoman.parsers.language;

import java.util.Set;

/** Puts phrases and clauses back on the noun whose meaning they complete. */
final class AttachmentRepair {

  /** Participles that before a noun are adjectives: "pressing issues". */
  private static final Set<String> ADJECTIVES =
      Set.of(
          "pressing",
          "emerging",
          "growing",
          "ongoing",
          "existing",
          "evolving",
          "outstanding",
          "remaining",
          "lasting",
          "developing",
          "continuing",
          "escalating",
          "mounting",
          "rising",
          "increasing",
          "deepening",
          "longstanding",
          "leading",
          "neighbouring",
          "neighboring",
          "challenging",
          "deteriorating",
          "worsening",
          "enduring",
          "binding",
          "changing",
          "continued",
          "shared",
          "renewed",
          "increased",
          "enhanced",
          "united",
          "expanded",
          "strengthened",
          "improved",
          "sustained",
          "determined",
          "concerned");

  private AttachmentRepair() {}

  static void apply(Draft draft) {
    for (int i = 1; i < draft.size(); i++) {
      if (draft.head(i) < 0) {
        continue;
      }
      adjective(draft, i);
      switch (draft.relation(i)) {
        case OBL:
          phrase(draft, i);
          accordingTo(draft, i);
          break;
        case NMOD:
          time(draft, i);
          break;
        case NMOD_UNMARKED, OBL_UNMARKED:
          day(draft, i);
          break;
        case ADVCL, XCOMP:
          clause(draft, i);
          listed(draft, i);
          controlled(draft, i);
          break;
        case CONJ:
          lowConjunct(draft, i);
          break;
        default:
      }
    }
  }

  /** "reaffirmed support <u>for Kenya</u>". */
  private static void phrase(Draft draft, int noun) {
    int verb = draft.head(noun);
    int begin = draft.left(noun);
    if (verb > begin || draft.upos(verb) != Upos.VERB) {
      return;
    }
    int before = argumentEndingAt(draft, verb, begin);
    if (before < 0 || Calendar.isTime(draft.word(noun))) {
      return;
    }
    int owner = lastMember(draft, before, begin);
    int nearest = begin - 1;
    if (draft.upos(nearest) == Upos.NOUN && draft.dominates(before, nearest)) {
      owner =
          Valence.takes(Lemmas.noun(draft.word(nearest)), preposition(draft, noun))
              ? nearest
              : owner;
    }
    if (Valence.takes(Lemmas.noun(draft.word(owner)), preposition(draft, noun))) {
      draft.attach(noun, owner, Relation.NMOD);
    }
  }

  /** "..., <u>according to the ministry</u>" is said of the whole sentence. */
  private static void accordingTo(Draft draft, int noun) {
    if (!preposition(draft, noun).equals("according to")) {
      return;
    }
    int begin = draft.left(noun);
    int top = draft.head(noun);
    while (draft.head(top) >= 0 && draft.head(top) < begin && !draft.is(top, Relation.CCOMP)) {
      top = draft.head(top);
    }
    if (begin > 0 && draft.word(begin - 1).equals(",") && top < begin) {
      draft.attach(noun, top, Relation.OBL);
    }
  }

  /** "in Tirana <u>on June 30</u>": when, not which Tirana. */
  private static void time(Draft draft, int noun) {
    int place = draft.head(noun);
    int verb = draft.head(place);
    boolean when =
        verb >= 0
            && place < noun
            && draft.is(place, Relation.OBL)
            && draft.upos(place) == Upos.PROPN
            && draft.has(noun, Relation.CASE)
            && isTime(draft, noun);
    if (when) {
      draft.attach(noun, verb, Relation.OBL);
    }
  }

  /** "met Roe <u>today</u>": when they met, not which Roe. */
  private static void day(Draft draft, int noun) {
    int head = draft.head(noun);
    while (draft.is(head, Relation.FLAT)) {
      head = draft.head(head);
    }
    int verb = draft.head(head);
    boolean ofName =
        verb >= 0
            && head < noun
            && draft.upos(head) == Upos.PROPN
            && draft.upos(verb) == Upos.VERB
            && !Calendar.isTime(draft.word(head))
            && isTime(draft, noun);
    if (ofName && (draft.is(head, Relation.OBL) || draft.is(head, Relation.OBJ))) {
      draft.attach(noun, verb, Relation.OBL_UNMARKED);
    }
  }

  private static boolean isTime(Draft draft, int noun) {
    for (int i = draft.left(noun); i <= noun; i++) {
      if (Calendar.isTime(draft.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static String preposition(Draft draft, int noun) {
    int mark = draft.child(noun, Relation.CASE, 0);
    if (mark < 0 || mark > noun) {
      return "";
    }
    int fixed = draft.child(mark, Relation.FIXED, 0);
    return fixed < 0 ? draft.word(mark) : draft.word(mark) + " " + draft.word(fixed);
  }

  /** The object whose phrase ends where another begins, or -1. */
  private static int argumentEndingAt(Draft draft, int verb, int begin) {
    for (int i = begin - 1; i > verb; i--) {
      boolean noun = draft.upos(i) == Upos.NOUN || draft.upos(i) == Upos.PROPN;
      if (draft.head(i) == verb && noun && draft.is(i, Relation.OBJ)) {
        return draft.right(i) == begin - 1 ? i : -1;
      }
    }
    return -1;
  }

  /** The last conjunct of a noun that begins before a place. */
  private static int lastMember(Draft draft, int noun, int begin) {
    int last = noun;
    for (int i = noun + 1; i < begin; i++) {
      if (draft.head(i) == noun && draft.is(i, Relation.CONJ)) {
        last = i;
      }
    }
    return last;
  }

  /** "reaffirmed their commitment <u>to keeping peace</u>". */
  private static void clause(Draft draft, int clause) {
    int verb = draft.head(clause);
    int mark = draft.child(clause, Relation.MARK, 0);
    if (mark < 0) {
      mark = draft.child(clause, Relation.CASE, 0);
    }
    int begin = draft.left(clause);
    if (mark != begin || verb > begin || draft.upos(verb) != Upos.VERB) {
      return;
    }
    int before = argumentEndingAt(draft, verb, begin);
    if (before < 0) {
      return;
    }
    boolean nested = draft.upos(begin - 1) == Upos.NOUN && draft.dominates(before, begin - 1);
    int owner = nested ? begin - 1 : before;
    String noun = Lemmas.noun(draft.word(owner));
    String word = draft.word(mark);
    boolean gerund = draft.penn(clause).equals("VBG");
    boolean belongs =
        gerund
            ? word.equals("of") || word.equals("to") || Valence.takes(noun, word)
            : word.equals("to") && VerbClasses.isIntentNoun(noun) && !usesNoun(draft, verb);
    if (belongs) {
      draft.attach(clause, owner, Relation.ACL);
    }
  }

  private static boolean usesNoun(Draft draft, int verb) {
    String lemma = draft.lemma(verb);
    return lemma.equals("use") || lemma.equals("take") || lemma.equals("hold");
  }

  /** "urged Peru <u>to send help</u>": a complement, and Peru is the object. */
  private static void controlled(Draft draft, int clause) {
    int verb = draft.head(clause);
    int mark = draft.child(clause, Relation.MARK, 0);
    boolean infinitive = mark > verb && mark < clause && draft.word(mark).equals("to");
    if (!infinitive || !VerbClasses.objectControls(draft.lemma(verb))) {
      return;
    }
    int object = draft.child(verb, Relation.OBJ, verb);
    int told = draft.child(verb, Relation.IOBJ, verb);
    if (object < 0 && told > verb && told < clause) {
      draft.relabel(told, Relation.OBJ);
      object = told;
    }
    boolean direct = object > verb && object < clause;
    if (direct || draft.has(verb, Relation.AUX_PASS) || phraseOn(draft, verb, clause)) {
      draft.relabel(clause, Relation.XCOMP);
    }
  }

  private static boolean phraseOn(Draft draft, int verb, int clause) {
    int phrase = draft.child(verb, Relation.OBL, verb);
    return phrase > verb && phrase < clause && preposition(draft, phrase).startsWith("on");
  }

  /** "focus on building trust, <u>opening</u> roads and ...": one more of the same. */
  private static void listed(Draft draft, int clause) {
    boolean bare =
        draft.is(clause, Relation.ADVCL)
            && draft.penn(clause).equals("VBG")
            && !draft.has(clause, Relation.MARK)
            && draft.word(Math.max(draft.left(clause) - 1, 0)).equals(",");
    int last = bare ? draft.child(clause, Relation.CONJ, clause) : -1;
    if (last < 0 || !draft.penn(last).equals("VBG") || !draft.has(last, Relation.CC)) {
      return;
    }
    for (int i = clause - 1; i > draft.head(clause); i--) {
      boolean first =
          draft.head(i) == draft.head(clause)
              && draft.is(i, Relation.ADVCL)
              && draft.penn(i).equals("VBG")
              && draft.has(i, Relation.MARK);
      if (first) {
        draft.attach(clause, i, Relation.CONJ);
        return;
      }
    }
  }

  /** "cover <u>pressing</u> topics", "<u>shared</u> values": no verb but an adjective. */
  private static void adjective(Draft draft, int participle) {
    boolean plain =
        draft.upos(participle) == Upos.VERB
            && ADJECTIVES.contains(draft.word(participle))
            && !draft.hasSubject(participle)
            && !draft.has(participle, Relation.AUX)
            && !draft.has(participle, Relation.AUX_PASS);
    int object = plain ? draft.child(participle, Relation.OBJ, participle) : -1;
    int verb = draft.head(participle);
    if (plain && object < 0 && verb == participle - 1) {
      int shared = draft.child(verb, Relation.OBJ, participle);
      if (shared > participle && draft.left(shared) == participle + 1) {
        draft.attach(participle, shared, Relation.AMOD);
      }
      return;
    }
    if (object < 0 || draft.left(object) != participle + 1) {
      return;
    }
    draft.promote(object, participle, Relation.AMOD);
    for (int i = 0; i < draft.size(); i++) {
      if (draft.head(i) == participle) {
        boolean marks = draft.is(i, Relation.MARK) && i < participle;
        draft.attach(i, object, marks ? Relation.CASE : draft.relation(i));
      }
    }
    int head = draft.head(object);
    boolean complement =
        draft.is(object, Relation.XCOMP)
            || draft.is(object, Relation.CCOMP)
            || draft.is(object, Relation.ADVCL);
    if (complement && head >= 0) {
      boolean marked = draft.has(object, Relation.CASE);
      boolean ofVerb = draft.upos(head) == Upos.VERB;
      Relation bare = ofVerb ? Relation.OBJ : Relation.NMOD;
      draft.relabel(object, marked && ofVerb ? Relation.OBL : bare);
    }
  }

  /** "war in Sudan, <u>tensions</u> over water": a topic is no conjunct of a country. */
  private static void lowConjunct(Draft draft, int member) {
    int first = draft.head(member);
    int owner = draft.head(first);
    boolean ofClause =
        owner >= 0
            && draft.relation(owner).isAdnominalClause()
            && draft.is(first, Relation.OBJ)
            && draft.head(owner) >= 0
            && draft.head(owner) < owner;
    if (ofClause && draft.upos(first) == Upos.PROPN && draft.upos(member) == Upos.NOUN) {
      draft.attach(member, draft.head(owner), Relation.CONJ);
      moveNeighbours(draft, first, member);
      return;
    }
    boolean modifies =
        owner >= 0 && owner < first && first < member && draft.is(first, Relation.NMOD);
    if (!modifies || draft.upos(first) != Upos.PROPN) {
      return;
    }
    boolean common = draft.upos(member) == Upos.NOUN && !draft.has(member, Relation.CASE);
    if (common && draft.upos(owner) == Upos.NOUN) {
      draft.attach(member, owner, Relation.CONJ);
      moveNeighbours(draft, first, member);
    }
  }

  /** "... Sudan, tensions over Chad <u>and Niger</u>" stays with Chad. */
  private static void moveNeighbours(Draft draft, int first, int member) {
    for (int i = member + 1; i < draft.size(); i++) {
      boolean stray =
          draft.head(i) == first && draft.is(i, Relation.CONJ) && draft.upos(i) == Upos.PROPN;
      if (!stray) {
        continue;
      }
      int before = draft.left(i) - 1;
      while (before > member
          && (draft.upos(before) == Upos.CCONJ || draft.upos(before) == Upos.PUNCT)) {
        before--;
      }
      int name = before;
      while (name > member && draft.is(name, Relation.FLAT)) {
        name = draft.head(name);
      }
      if (name > member && draft.upos(name) == Upos.PROPN) {
        draft.attach(i, name, Relation.CONJ);
      }
    }
  }
}
