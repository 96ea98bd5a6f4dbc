package io.dragoman.parsers.language;

/**
 * Makes conjuncts of the members of a list that a parser took for appositions: "Ann Lee, Tom Roe
 * and Eva Berg".
 */
final class ListRepair {

  private ListRepair() {}

  static void apply(Draft draft) {
    for (int i = 1; i < draft.size(); i++) {
      if (draft.is(i, Relation.CC) && draft.head(i) > i) {
        nameBeforeAnd(draft, i);
      }
    }
    for (int i = 1; i < draft.size(); i++) {
      int head = draft.head(i);
      if (draft.is(i, Relation.APPOS) && head >= 0 && head < i && isMember(draft, head, i)) {
        draft.relabel(i, Relation.CONJ);
      }
    }
  }

  /** "<u>Minister Roe</u> and other officials": the name is no modifier of the officials. */
  private static void nameBeforeAnd(Draft draft, int and) {
    int noun = draft.head(and);
    for (int i = and - 1; i >= 0; i--) {
      boolean modifier =
          draft.head(i) == noun
              && draft.upos(i) == Upos.PROPN
              && draft.has(i, Relation.FLAT)
              && (draft.is(i, Relation.AMOD) || draft.is(i, Relation.COMPOUND));
      if (!modifier || draft.right(i) != and - 1 || draft.upos(noun) != Upos.NOUN) {
        continue;
      }
      draft.promote(i, noun, Relation.CONJ);
      for (int k = 0; k < i; k++) {
        if (draft.head(k) == noun) {
          draft.attach(k, i, draft.relation(k));
        }
      }
      return;
    }
  }

  private static boolean isMember(Draft draft, int head, int member) {
    if (draft.upos(head) != draft.upos(member) || !afterComma(draft, member)) {
      return false;
    }
    boolean bare = isBare(draft, head) == isBare(draft, member);
    return bare && conjunctFollows(draft, head, member);
  }

  private static boolean afterComma(Draft draft, int member) {
    int before = draft.left(member) - 1;
    return before > 0 && draft.word(before).equals(",");
  }

  private static boolean isBare(Draft draft, int noun) {
    return !draft.has(noun, Relation.DET) && !draft.has(noun, Relation.NMOD_POSS);
  }

  /** Whether a conjunct with "and" follows on the head, the member or a later member. */
  private static boolean conjunctFollows(Draft draft, int head, int member) {
    for (int i = member + 1; i < draft.size(); i++) {
      boolean listed =
          draft.is(i, Relation.CONJ)
              && (draft.head(i) == head || draft.head(i) == member)
              && draft.isNominal(i);
      if (listed && draft.has(i, Relation.CC)) {
        return draft.upos(i) == draft.upos(head) && isListOfThree(draft, i);
      }
    }
    return false;
  }

  /** "Roe, the minister, and Berg" closes the apposition with a comma and is no list of three. */
  private static boolean isListOfThree(Draft draft, int last) {
    int cc = draft.child(last, Relation.CC, 0);
    return cc > 0 && (!draft.word(cc - 1).equals(",") || isBare(draft, last));
  }
}
