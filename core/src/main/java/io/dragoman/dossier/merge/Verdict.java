package io.dragoman.dossier.merge;

import java.util.List;

/**
 * How much two records are alike.
 *
 * @param kind what follows from it
 * @param score from 0 to 1; of several records that one may belong to, the most alike wins
 * @param reasons why, the weightiest first
 */
record Verdict(Kind kind, double score, List<String> reasons) {

  enum Kind {
    /** They tell the same. */
    SAME,
    /** They may stand for the same if a third one says so, but alone say too little. */
    OPEN,
    /** They never tell the same, whatever others say. */
    DIFFERENT
  }

  static final Verdict OPEN = new Verdict(Kind.OPEN, 0, List.of());
  static final Verdict DIFFERENT = new Verdict(Kind.DIFFERENT, 0, List.of());

  static Verdict same(double score, List<String> reasons) {
    return new Verdict(Kind.SAME, score, List.copyOf(reasons));
  }

  boolean isSame() {
    return kind == Kind.SAME;
  }

  boolean isDifferent() {
    return kind == Kind.DIFFERENT;
  }
}
