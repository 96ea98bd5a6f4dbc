package io.dragoman.parsers.language;

import java.util.Set;

/**
 * Makes the name the head where a title stands before it: "foreign minister <u>Ana Lopez</u>".
 * Parsers waver between apposition, two subjects and the title as head.
 */
final class NameRepair {

  /** Titles that may stand before a name with a capital letter, as if they were a part of it. */
  private static final Set<String> TITLES =
      Set.of(
          "minister",
          "ministers",
          "president",
          "presidents",
          "secretary",
          "secretaries",
          "premier",
          "chancellor",
          "ambassador",
          "king",
          "queen",
          "prince",
          "princess",
          "emir",
          "sultan",
          "pope",
          "senator",
          "governor",
          "mayor",
          "envoy",
          "representative",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "speaker",
          "general",
          "admiral",
          "commissioner",
          "director",
          "counselor",
          "councillor",
          "chairman",
          "adviser",
          "advisor",
          "judge",
          "professor",
          "prime",
          "mr",
          "mrs",
          "ms",
          "dr",
          "mr.",
          "mrs.",
          "ms.",
          "dr.",
          "sir",
          "lord",
          "lady",
          "baroness",
          "dame",
          "messrs",
          "leader",
          "chief",
          "minister-designate",
          "emperor",
          "sheikh");

  private NameRepair() {}

  static void apply(Draft draft) {
    for (int i = 0; i + 1 < draft.size(); i++) {
      acting(draft, i);
      under(draft, i);
      prepositionOfTitle(draft, i);
    }
    for (int name = 1; name < draft.size(); name++) {
      if (draft.upos(name) != Upos.PROPN || draft.head(name) < 0) {
        continue;
      }
      int title = draft.head(name);
      if (mayBeName(draft, title, name)) {
        if (isTitle(draft, title) && touches(draft, title, name)) {
          turn(draft, title, name);
        }
      } else {
        int twin = twinBefore(draft, name);
        if (twin >= 0) {
          merge(draft, twin, name);
        }
      }
    }
    for (int i = 1; i < draft.size(); i++) {
      conjunctOfName(draft, i);
    }
  }

  /** "<u>Acting</u> Secretary Roe": no verb. */
  private static void acting(Draft draft, int token) {
    boolean verb = draft.word(token).equals("acting") && draft.upos(token) == Upos.VERB;
    if (!verb || draft.upos(token + 1) != Upos.PROPN && draft.upos(token + 1) != Upos.NOUN) {
      return;
    }
    int noun = -1;
    for (int i = token + 1; i < draft.size() && noun < 0; i++) {
      boolean outside = draft.head(i) <= token || draft.is(i, Relation.OBJ);
      noun = outside && draft.isNominal(i) ? i : noun;
    }
    if (noun < 0) {
      noun = draft.isNominal(draft.head(token + 1)) ? draft.head(token + 1) : token + 1;
    }
    if (draft.dominates(token, noun)) {
      draft.promote(noun, token, Relation.AMOD);
      for (int i = noun + 1; i < draft.size(); i++) {
        if (draft.head(i) == token) {
          draft.attach(i, noun, draft.relation(i));
        }
      }
      int governor = draft.head(noun);
      boolean subject =
          draft.is(noun, Relation.ADVCL) && governor > noun && !draft.hasSubject(governor);
      if (subject) {
        boolean passive = draft.has(governor, Relation.AUX_PASS);
        draft.relabel(noun, passive ? Relation.NSUBJ_PASS : Relation.NSUBJ);
      }
    } else {
      draft.attach(token, noun, Relation.AMOD);
    }
  }

  /** "<u>Under</u> Secretary Roe will go": no preposition. */
  private static void under(Draft draft, int token) {
    boolean title =
        draft.word(token).equals("under")
            && draft.word(token + 1).equals("secretary")
            && draft.isCapital(token)
            && draft.isCapital(token + 1);
    if (!title || !draft.is(token, Relation.CASE)) {
      return;
    }
    int noun = draft.head(token);
    draft.attach(token, token + 1, Relation.COMPOUND);
    int verb = noun < 0 ? -1 : draft.head(noun);
    if (verb > noun && draft.is(noun, Relation.OBL) && !draft.hasSubject(verb)) {
      boolean passive = draft.has(verb, Relation.AUX_PASS);
      draft.relabel(noun, passive ? Relation.NSUBJ_PASS : Relation.NSUBJ);
    }
  }

  /** In "with Minister Roe" the preposition is of the name. */
  private static void prepositionOfTitle(Draft draft, int token) {
    int title = draft.head(token);
    boolean before =
        draft.is(token, Relation.CASE) && title > token && draft.is(title, Relation.NMOD_DESC);
    if (before && draft.head(title) > title) {
      draft.attach(token, draft.head(title), Relation.CASE);
    }
  }

  /** A conjunct is one of the whole name, not of its last part. */
  private static void conjunctOfName(Draft draft, int conjunct) {
    int part = draft.head(conjunct);
    if (!draft.is(conjunct, Relation.CONJ) || part < 0 || !draft.is(part, Relation.FLAT)) {
      return;
    }
    int name = part;
    while (draft.is(name, Relation.FLAT) && draft.head(name) >= 0) {
      name = draft.head(name);
    }
    if (draft.upos(conjunct) == draft.upos(part) || draft.upos(conjunct) == Upos.NOUN) {
      draft.attach(conjunct, name, Relation.CONJ);
    }
  }

  private static boolean mayBeName(Draft draft, int title, int name) {
    if (title > name) {
      return false;
    }
    switch (draft.relation(name)) {
      case APPOS:
        return true;
      case NMOD, NMOD_UNMARKED:
        return !draft.has(name, Relation.CASE) && !Calendar.isTime(draft.word(name));
      case FLAT:
        return draft.upos(title) == Upos.NOUN || TITLES.contains(draft.word(title));
      default:
        return false;
    }
  }

  private static boolean isTitle(Draft draft, int token) {
    Upos upos = draft.upos(token);
    Relation relation = draft.relation(token);
    boolean apart = !draft.has(token, Relation.FLAT) || TITLES.contains(draft.word(token));
    return (upos == Upos.NOUN || (upos == Upos.PROPN && apart))
        && !Calendar.isTime(draft.word(token))
        && relation != Relation.NMOD_DESC
        && relation != Relation.COMPOUND
        && relation != Relation.FLAT;
  }

  /** Whether nothing but what belongs to the title stands between it and the name. */
  private static boolean touches(Draft draft, int title, int name) {
    int begin = draft.left(name);
    for (int i = title + 1; i < name; i++) {
      boolean pause = draft.upos(i) == Upos.PUNCT && !draft.word(i).equals("-");
      if (pause || !draft.dominates(title, i)) {
        return false;
      }
    }
    return begin > title && !draft.isQuote(begin);
  }

  private static void turn(Draft draft, int title, int name) {
    int end = draft.right(name);
    draft.promote(name, title, Relation.NMOD_DESC);
    for (int i = 0; i < draft.size(); i++) {
      if (draft.head(i) != title || i == name) {
        continue;
      }
      boolean stays = i < name && staysWithTitle(draft.relation(i));
      if (!stays && (i > end || i < title)) {
        draft.attach(i, name, draft.relation(i));
      }
    }
  }

  private static boolean staysWithTitle(Relation relation) {
    return relation.isCoreOfNounPhrase() || relation == Relation.NMOD;
  }

  /** A title right before the name that has the same relation to the same head, or -1. */
  private static int twinBefore(Draft draft, int name) {
    Relation relation = draft.relation(name);
    boolean argument = relation.isSubject() || relation == Relation.OBJ || relation == Relation.OBL;
    if (!argument || draft.has(name, Relation.CASE)) {
      return -1;
    }
    int before = draft.left(name) - 1;
    if (before < 0) {
      return -1;
    }
    for (int i = before; i >= 0; i--) {
      boolean twin =
          draft.head(i) == draft.head(name)
              && (draft.is(i, relation) || (relation == Relation.OBJ && draft.is(i, Relation.IOBJ)))
              && isTitle(draft, i)
              && (relation != Relation.CONJ || TITLES.contains(draft.word(i)))
              && draft.right(i) == before;
      if (twin) {
        return i;
      }
    }
    return -1;
  }

  private static void merge(Draft draft, int title, int name) {
    for (int i = 0; i < title; i++) {
      if (draft.head(i) == title && !staysWithTitle(draft.relation(i))) {
        draft.attach(i, name, draft.relation(i));
      }
    }
    draft.attach(title, name, Relation.NMOD_DESC);
  }
}
