package io.dragoman.parsers.language;

import java.util.Optional;

/**
 * Finds subjects, also those that a clause shares with another one, and gaps of relative clauses.
 */
final class Subjects {

  private static final int DEEPEST = 12;

  private Subjects() {}

  static Optional<Phrase> of(TreeSyntax syntax, int predicate, int depth) {
    Arcs arcs = syntax.arcs();
    int own = own(arcs, predicate);
    if (own >= 0) {
      return Optional.of(resolveRelative(syntax, predicate, own));
    }
    int head = arcs.head(predicate);
    if (head < 0 || depth > DEEPEST || arcs.has(predicate, Relation.EXPL)) {
      return Optional.empty();
    }
    switch (arcs.relation(predicate)) {
      case CONJ:
        return syntax.clauseAt(head).isPresent() ? of(syntax, head, depth + 1) : Optional.empty();
      case XCOMP, CCOMP:
        return controller(syntax, predicate, head, depth);
      case ADVCL, OBL, CSUBJ:
        int absolute = absolute(syntax, predicate, head);
        if (absolute >= 0) {
          return Optional.of(syntax.phrases().full(absolute));
        }
        return syntax.clauseAt(head).isPresent()
            ? of(syntax, head, depth + 1)
            : around(syntax, head, depth);
      case ACL, ACL_RELCL:
        return modified(syntax, predicate, head, depth);
      case PARATAXIS:
        return VerbForms.isFinite(syntax, predicate)
            ? Optional.empty()
            : of(syntax, head, depth + 1);
      default:
        return Optional.empty();
    }
  }

  /** "with <u>the minister</u> calling for talks": the noun right before a participle, or -1. */
  private static int absolute(TreeSyntax syntax, int predicate, int head) {
    Arcs arcs = syntax.arcs();
    int begin = arcs.left(predicate);
    boolean participle =
        syntax.tags().penn(predicate).equals("VBG") && !marked(arcs, predicate) && begin > 1;
    for (int c = arcs.firstChild(head); participle && c >= 0; c = arcs.nextSibling(c)) {
      if (arcs.is(c, Relation.OBL) && arcs.right(c) == begin - 1) {
        switch (syntax.phrases().prepositions().of(c)) {
          case "with", "about", "despite", "without":
            return c;
          default:
            return -1;
        }
      }
    }
    return -1;
  }

  private static int own(Arcs arcs, int predicate) {
    int subject = arcs.child(predicate, Relation.NSUBJ);
    if (subject < 0) {
      subject = arcs.child(predicate, Relation.NSUBJ_PASS);
    }
    return subject >= 0 ? subject : arcs.child(predicate, Relation.NSUBJ_OUTER);
  }

  /** Who "to visit" is about in "urged Kenya to visit" and "plans to visit". */
  private static Optional<Phrase> controller(
      TreeSyntax syntax, int predicate, int head, int depth) {
    Arcs arcs = syntax.arcs();
    if (syntax.clauseAt(head).isEmpty()) {
      return around(syntax, head, depth);
    }
    if (!VerbForms.passive(syntax, head) && !VerbClasses.subjectControls(syntax.lemma(head))) {
      int object = arcs.child(head, Relation.OBJ);
      int told = arcs.child(head, Relation.IOBJ);
      int controller = object >= 0 && object < predicate ? object : told;
      if (controller >= 0 && controller < predicate) {
        return Optional.of(resolveRelative(syntax, head, controller));
      }
    }
    String lemma = syntax.lemma(head);
    if (lemma.equals("call") || lemma.equals("appeal")) {
      for (int c = arcs.firstChild(head); c >= 0 && c < predicate; c = arcs.nextSibling(c)) {
        boolean addressed = c > head && arcs.is(c, Relation.OBL);
        String preposition = addressed ? syntax.phrases().prepositions().of(c) : "";
        if (preposition.equals("on") || preposition.equals("upon") || preposition.equals("to")) {
          return Optional.of(syntax.phrases().full(c));
        }
      }
    }
    return of(syntax, head, depth + 1);
  }

  private static Optional<Phrase> around(TreeSyntax syntax, int token, int depth) {
    return syntax.clauseAround(token).flatMap(clause -> of(syntax, clause.predicate(), depth + 1));
  }

  /**
   * Who does what a clause on a noun says: "officials <u>attending</u>", "plan <u>to visit</u>".
   */
  private static Optional<Phrase> modified(TreeSyntax syntax, int predicate, int noun, int depth) {
    Arcs arcs = syntax.arcs();
    boolean infinitive = syntax.tags().penn(predicate).equals("VB") && !hasAux(arcs, predicate);
    boolean ofRelative = arcs.is(predicate, Relation.ACL_RELCL);
    if (!infinitive || ofRelative || isFirstToDo(syntax, noun)) {
      if (isAbstract(syntax, noun) && !ofRelative && marked(arcs, predicate)) {
        return possessorOrSubject(syntax, noun, depth);
      }
      if (ofRelative && hasOwnObjectPronoun(syntax, predicate)) {
        return Optional.empty();
      }
      return Optional.of(syntax.phrases().antecedent(noun, predicate));
    }
    return possessorOrSubject(syntax, noun, depth);
  }

  private static boolean hasAux(Arcs arcs, int predicate) {
    int aux = arcs.child(predicate, Relation.AUX);
    return aux >= 0;
  }

  private static boolean marked(Arcs arcs, int predicate) {
    return arcs.has(predicate, Relation.MARK) || arcs.has(predicate, Relation.CASE);
  }

  private static boolean hasOwnObjectPronoun(TreeSyntax syntax, int predicate) {
    int object = syntax.arcs().child(predicate, Relation.OBJ);
    return object >= 0 && isRelativePronoun(syntax, object);
  }

  private static Optional<Phrase> possessorOrSubject(TreeSyntax syntax, int noun, int depth) {
    Optional<Phrase> possessor = syntax.possessor(noun);
    return possessor.isPresent() ? possessor : around(syntax, noun, depth);
  }

  private static boolean isAbstract(TreeSyntax syntax, int noun) {
    return VerbClasses.isPlanNoun(syntax.lemma(noun));
  }

  /** "the first official to visit". */
  private static boolean isFirstToDo(TreeSyntax syntax, int noun) {
    if (syntax.tags().upos(noun) == Upos.PROPN) {
      return true;
    }
    if (VerbClasses.isPlanNoun(syntax.lemma(noun))) {
      return false;
    }
    TokenRange range = syntax.phrases().minimal(noun).range();
    for (int i = range.begin(); i < noun; i++) {
      switch (syntax.sentence().token(i).folded()) {
        case "first", "second", "third", "last", "latest", "next", "only", "most", "highest":
          return true;
        default:
      }
    }
    return false;
  }

  static boolean isRelativePronoun(TreeSyntax syntax, int token) {
    String penn = syntax.tags().penn(token);
    if (penn.equals("WP") || penn.equals("WDT")) {
      return !syntax.sentence().token(token).folded().equals("what");
    }
    return syntax.sentence().token(token).folded().equals("that")
        && syntax.tags().upos(token) == Upos.PRON;
  }

  /** The phrase of a token; for a relative pronoun that of the noun it stands for. */
  static Phrase resolveRelative(TreeSyntax syntax, int predicate, int token) {
    Arcs arcs = syntax.arcs();
    if (!isRelativePronoun(syntax, token)) {
      return syntax.phrases().full(token);
    }
    int clause = predicate;
    for (int steps = 0; clause >= 0 && steps < DEEPEST; steps++) {
      if (arcs.relation(clause).isAdnominalClause() && arcs.head(clause) >= 0) {
        return syntax.phrases().antecedent(arcs.head(clause), clause);
      }
      boolean climbs =
          arcs.is(clause, Relation.CONJ)
              || arcs.is(clause, Relation.XCOMP)
              || arcs.is(clause, Relation.CCOMP);
      clause = climbs ? arcs.head(clause) : -1;
    }
    return syntax.phrases().full(token);
  }

  /** The object that a relative clause takes from outside: "the plan he announced". */
  static Optional<Phrase> gap(TreeSyntax syntax, int predicate) {
    Arcs arcs = syntax.arcs();
    int noun = arcs.head(predicate);
    boolean open =
        arcs.is(predicate, Relation.ACL_RELCL)
            && noun >= 0
            && syntax.tags().upos(predicate) == Upos.VERB
            && !arcs.has(predicate, Relation.CCOMP)
            && !arcs.has(predicate, Relation.XCOMP)
            && !VerbForms.passive(syntax, predicate);
    if (!open || Calendar.isTime(syntax.sentence().token(noun).folded())) {
      return Optional.empty();
    }
    int subject = own(arcs, predicate);
    if (subject < 0 || isRelativePronoun(syntax, subject)) {
      return Optional.empty();
    }
    for (int c = arcs.firstChild(predicate); c >= 0; c = arcs.nextSibling(c)) {
      String penn = syntax.tags().penn(c);
      if (penn.startsWith("W") || hasWord(syntax, c)) {
        return Optional.empty();
      }
    }
    return Optional.of(syntax.phrases().antecedent(noun, predicate));
  }

  private static boolean hasWord(TreeSyntax syntax, int token) {
    Arcs arcs = syntax.arcs();
    for (int c = arcs.firstChild(token); c >= 0; c = arcs.nextSibling(c)) {
      if (syntax.tags().penn(c).startsWith("W") && c < token) {
        return true;
      }
    }
    return false;
  }
}
