package io.dragoman.parsers.language;

/**
 * Reads what only headlines write: "Minister <u>to visit</u> Chile" has its verb in the infinitive.
 */
final class HeadlineRepair {

  private HeadlineRepair() {}

  static void apply(Draft draft) {
    int size = draft.size();
    if (size < 3 || draft.word(size - 1).equals(".")) {
      return;
    }
    int to = toInfinitive(draft);
    if (to < 1) {
      return;
    }
    int verb = draft.head(to);
    int top = draft.head(verb);
    boolean headline =
        verb > to
            && top >= 0
            && top < to
            && draft.is(top, Relation.ROOT)
            && !draft.hasSubject(verb)
            && draft.isCapital(top)
            && draft.right(top) >= verb;
    if (!headline) {
      return;
    }
    draft.promote(verb, top, Relation.NSUBJ);
    for (int i = to + 1; i < size; i++) {
      if (draft.head(i) == top && i != verb) {
        draft.attach(i, verb, draft.relation(i));
      }
    }
  }

  /** The first "to" before an infinitive, where no finite verb stands before it; else -1. */
  private static int toInfinitive(Draft draft) {
    for (int i = 1; i < draft.size(); i++) {
      if (draft.upos(i) == Upos.AUX || (draft.isFinite(i) && i > 1)) {
        return -1;
      }
      if (draft.word(i).equals("to") && draft.is(i, Relation.MARK)) {
        return i;
      }
    }
    return -1;
  }
}
