package io.dragoman.parsers.language;

/**
 * Makes conjuncts of the members of a list that a parser took for appositions: "Ann Lee, Tom Roe
 * and Eva Berg".
 */
final class ListRepair {

  private ListRepair() {}

  static void apply(Draft draft) {
    for (int i = 1; i < draft.size(); i++) {
      int head = draft.head(i);
      if (draft.is(i, Relation.APPOS) && head >= 0 && head < i && isMember(draft, head, i)) {
        draft.relabel(i, Relation.CONJ);
      }
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
