package io.dragoman.parsers.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The relations of Universal Dependencies v2 that the questions tell apart. */
enum Relation {
  ROOT,
  NSUBJ,
  NSUBJ_PASS,
  NSUBJ_OUTER,
  CSUBJ,
  OBJ,
  IOBJ,
  OBL,
  OBL_AGENT,
  OBL_UNMARKED,
  VOCATIVE,
  EXPL,
  DISLOCATED,
  ADVCL,
  ADVMOD,
  DISCOURSE,
  AUX,
  AUX_PASS,
  COP,
  MARK,
  NMOD,
  NMOD_POSS,
  NMOD_DESC,
  NMOD_UNMARKED,
  APPOS,
  NUMMOD,
  ACL,
  ACL_RELCL,
  AMOD,
  DET,
  CASE,
  CONJ,
  CC,
  FIXED,
  FLAT,
  LIST,
  PARATAXIS,
  COMPOUND,
  COMPOUND_PRT,
  ORPHAN,
  PUNCT,
  CCOMP,
  XCOMP,
  DEP;

  private static final Map<String, Relation> BY_LABEL = new HashMap<>();

  static {
    for (Relation relation : values()) {
      BY_LABEL.put(relation.name().toLowerCase(Locale.ROOT).replace('_', ':'), relation);
    }
    BY_LABEL.put("obl:tmod", OBL_UNMARKED);
    BY_LABEL.put("obl:npmod", OBL_UNMARKED);
    BY_LABEL.put("nmod:tmod", NMOD_UNMARKED);
    BY_LABEL.put("nmod:npmod", NMOD_UNMARKED);
    BY_LABEL.put("flat:name", FLAT);
    BY_LABEL.put("csubj:pass", CSUBJ);
    BY_LABEL.put("goeswith", FLAT);
    BY_LABEL.put("det:predet", DET);
  }

  /** The relation of a label; an unknown subtype counts as its main type. */
  static Relation of(String label) {
    Relation known = BY_LABEL.get(label);
    if (known != null) {
      return known;
    }
    int colon = label.indexOf(':');
    return colon > 0 ? BY_LABEL.getOrDefault(label.substring(0, colon), DEP) : DEP;
  }

  boolean isSubject() {
    return this == NSUBJ || this == NSUBJ_PASS;
  }

  boolean isAdnominalClause() {
    return this == ACL || this == ACL_RELCL;
  }

  /** Whether a dependent of this relation belongs to the noun phrase of its head. */
  boolean isInsideNounPhrase() {
    switch (this) {
      case NMOD, NMOD_POSS, NMOD_DESC, NMOD_UNMARKED, APPOS, NUMMOD, ACL, ACL_RELCL:
      case AMOD, DET, CONJ, FIXED, FLAT, COMPOUND, LIST, COMPOUND_PRT:
        return true;
      default:
        return false;
    }
  }

  /** Whether a dependent of this relation belongs to the core of the noun phrase of its head. */
  boolean isCoreOfNounPhrase() {
    switch (this) {
      case NMOD_POSS, NMOD_DESC, NUMMOD, AMOD, DET, FIXED, FLAT, COMPOUND:
        return true;
      default:
        return false;
    }
  }
}
