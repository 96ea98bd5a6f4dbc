package io.dragoman.parsers.language;

/**
 * Makes the name the head where a title stands before it: "foreign minister <u>Ana Lopez</u>".
 * Parsers waver between apposition, two subjects and the title as head.
 */
final class NameRepair {

  private NameRepair() {}

  static void apply(Draft draft) {
    for (int name = 1; name < draft.size(); name++) {
      if (draft.upos(name) != Upos.PROPN || draft.head(name) < 0) {
        continue;
      }
      int title = draft.head(name);
      if (draft.is(name, Relation.APPOS) && title < name) {
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
  }

  private static boolean isTitle(Draft draft, int token) {
    Upos upos = draft.upos(token);
    Relation relation = draft.relation(token);
    return (upos == Upos.NOUN || (upos == Upos.PROPN && !draft.has(token, Relation.FLAT)))
        && relation != Relation.NMOD_DESC
        && relation != Relation.COMPOUND
        && relation != Relation.FLAT;
  }

  /** Whether nothing but what belongs to the title stands between it and the name. */
  private static boolean touches(Draft draft, int title, int name) {
    int begin = draft.left(name);
    for (int i = title + 1; i < begin; i++) {
      if (draft.upos(i) == Upos.PUNCT && !draft.word(i).equals("-")) {
        return false;
      }
      if (!draft.dominates(title, i)) {
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
