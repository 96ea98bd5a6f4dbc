package io.dragoman.parsers.language;

import java.util.Optional;
import java.util.Set;

/** Voice, tense, modality and negation of a verb group. */
final class VerbForms {

  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "neither", "nor", "hardly", "nowhere");

  private VerbForms() {}

  static boolean passive(TreeSyntax syntax, int verb) {
    Arcs arcs = syntax.arcs();
    if (syntax.tags().upos(verb) != Upos.VERB) {
      return false;
    }
    if (arcs.has(verb, Relation.AUX_PASS) || arcs.has(verb, Relation.NSUBJ_PASS)) {
      return true;
    }
    boolean reduced =
        arcs.is(verb, Relation.ACL)
            && syntax.tags().penn(verb).equals("VBD")
            && !arcs.has(verb, Relation.NSUBJ)
            && !arcs.has(verb, Relation.OBJ);
    if (reduced) {
      return true;
    }
    if (!syntax.tags().penn(verb).equals("VBN") || arcs.has(verb, Relation.AUX)) {
      return false;
    }
    if (arcs.is(verb, Relation.CONJ) && !arcs.has(verb, Relation.NSUBJ)) {
      int head = arcs.head(verb);
      return syntax.tags().penn(head).equals("VBN") && passive(syntax, head);
    }
    return arcs.is(verb, Relation.ACL)
        || arcs.is(verb, Relation.ADVCL)
        || (arcs.is(verb, Relation.XCOMP) && !arcs.has(verb, Relation.OBJ))
        || (arcs.is(verb, Relation.ROOT) && !arcs.has(verb, Relation.NSUBJ));
  }

  static boolean negated(TreeSyntax syntax, int verb) {
    Arcs arcs = syntax.arcs();
    for (int c = arcs.firstChild(verb); c >= 0; c = arcs.nextSibling(c)) {
      String word = syntax.sentence().token(c).folded();
      switch (arcs.relation(c)) {
        case ADVMOD, CC, DEP:
          if (NEGATIONS.contains(word) || (word.equals("longer") && follows(syntax, c, "no"))) {
            return true;
          }
          if (word.equals("yet") && isToInfinitive(syntax, verb) && c < verb) {
            return true;
          }
          break;
        case NSUBJ, NSUBJ_PASS, OBJ:
          if (deniesItself(syntax, c)) {
            return true;
          }
          break;
        case MARK, CASE:
          if (word.equals("without")) {
            return true;
          }
          break;
        default:
      }
    }
    return hasYetTo(syntax, verb);
  }

  private static boolean follows(TreeSyntax syntax, int token, String word) {
    return token > 0 && syntax.sentence().token(token - 1).folded().equals(word);
  }

  /** "no meeting", "none of the two". */
  private static boolean deniesItself(TreeSyntax syntax, int noun) {
    Arcs arcs = syntax.arcs();
    String word = syntax.sentence().token(noun).folded();
    if (word.equals("none") || word.equals("nobody") || word.equals("nothing")) {
      return true;
    }
    int determiner = arcs.child(noun, Relation.DET);
    return determiner >= 0 && syntax.sentence().token(determiner).folded().equals("no");
  }

  /** "has yet to visit", whatever the tree makes of it. */
  private static boolean hasYetTo(TreeSyntax syntax, int verb) {
    int to = verb - 1;
    while (to > 1 && syntax.tags().upos(to) == Upos.ADV) {
      to--;
    }
    return to > 1
        && syntax.sentence().token(to).folded().equals("to")
        && syntax.sentence().token(to - 1).folded().equals("yet");
  }

  private static boolean isToInfinitive(TreeSyntax syntax, int verb) {
    int mark = syntax.arcs().child(verb, Relation.MARK);
    return mark >= 0 && syntax.sentence().token(mark).folded().equals("to");
  }

  static boolean isFinite(TreeSyntax syntax, int verb) {
    Clause.Tense tense = tense(syntax, verb);
    return tense != Clause.Tense.NON_FINITE && tense != Clause.Tense.INFINITIVE;
  }

  static Optional<String> modal(TreeSyntax syntax, int verb) {
    Arcs arcs = syntax.arcs();
    for (int c = arcs.firstChild(verb); c >= 0; c = arcs.nextSibling(c)) {
      if (arcs.is(c, Relation.AUX) && syntax.tags().penn(c).equals("MD")) {
        return Optional.of(fullModal(syntax.sentence().token(c).folded()));
      }
    }
    if (arcs.is(verb, Relation.CONJ) && isBare(syntax, verb) && arcs.head(verb) >= 0) {
      return modal(syntax, arcs.head(verb));
    }
    return Optional.empty();
  }

  private static boolean isBare(TreeSyntax syntax, int verb) {
    Arcs arcs = syntax.arcs();
    return syntax.tags().penn(verb).equals("VB")
        && !arcs.has(verb, Relation.AUX)
        && !arcs.has(verb, Relation.MARK)
        && !arcs.has(verb, Relation.NSUBJ);
  }

  private static String fullModal(String word) {
    switch (word) {
      case "'ll", "wo":
        return "will";
      case "'d":
        return "would";
      case "ca":
        return "can";
      case "sha":
        return "shall";
      default:
        return word;
    }
  }

  static Clause.Tense tense(TreeSyntax syntax, int verb) {
    Arcs arcs = syntax.arcs();
    boolean have = false;
    boolean be = false;
    boolean did = false;
    boolean past = false;
    boolean auxiliary = false;
    String modal = "";
    for (int c = arcs.firstChild(verb); c >= 0; c = arcs.nextSibling(c)) {
      Relation relation = arcs.relation(c);
      if (relation != Relation.AUX && relation != Relation.AUX_PASS && relation != Relation.COP) {
        continue;
      }
      auxiliary = true;
      String penn = syntax.tags().penn(c);
      String lemma = Lemmas.of(syntax.sentence().token(c).folded(), Upos.AUX);
      past |= penn.equals("VBD");
      have |= lemma.equals("have");
      be |= lemma.equals("be") && relation == Relation.AUX;
      did |= lemma.equals("do") && penn.equals("VBD");
      modal = penn.equals("MD") && modal.isEmpty() ? fullModal(lemma) : modal;
    }
    if (modal.equals("will") || modal.equals("shall")) {
      return Clause.Tense.FUTURE;
    }
    String penn = syntax.tags().penn(verb);
    if (be && (isToInfinitive(syntax, verb) || penn.equals("VB"))) {
      return Clause.Tense.FUTURE;
    }
    if (!modal.isEmpty()) {
      return have ? Clause.Tense.PERFECT : Clause.Tense.PRESENT;
    }
    if (did) {
      return Clause.Tense.PAST;
    }
    boolean infinitive = isToInfinitive(syntax, verb);
    if (have) {
      return infinitive ? Clause.Tense.INFINITIVE : Clause.Tense.PERFECT;
    }
    if (infinitive) {
      boolean headline = arcs.is(verb, Relation.ROOT) && arcs.has(verb, Relation.NSUBJ);
      return headline || isLeftOfGoing(syntax, verb)
          ? Clause.Tense.FUTURE
          : Clause.Tense.INFINITIVE;
    }
    if (be && penn.equals("VBG")) {
      return Clause.Tense.PROGRESSIVE;
    }
    if (auxiliary) {
      return past ? Clause.Tense.PAST : Clause.Tense.PRESENT;
    }
    return ofBareForm(syntax, verb, penn);
  }

  private static Clause.Tense ofBareForm(TreeSyntax syntax, int verb, String penn) {
    Arcs arcs = syntax.arcs();
    switch (penn) {
      case "VBD":
        return Clause.Tense.PAST;
      case "VBZ", "VBP":
        return Clause.Tense.PRESENT;
      case "VB", "VBN", "VBG":
        int head = arcs.head(verb);
        boolean shares =
            arcs.is(verb, Relation.CONJ)
                && head >= 0
                && !arcs.has(verb, Relation.NSUBJ)
                && syntax.tags().penn(head).equals(penn);
        if (shares) {
          return tense(syntax, head);
        }
        if (penn.equals("VB")) {
          return arcs.has(verb, Relation.NSUBJ) ? Clause.Tense.PRESENT : Clause.Tense.INFINITIVE;
        }
        boolean ofPast =
            arcs.is(verb, Relation.CONJ) && head >= 0 && syntax.tags().penn(head).equals("VBD");
        return penn.equals("VBN") && (ofPast || arcs.has(verb, Relation.NSUBJ))
            ? Clause.Tense.PAST
            : Clause.Tense.NON_FINITE;
      default:
        return Clause.Tense.UNKNOWN;
    }
  }

  /** "is going to visit" speaks of the future. */
  private static boolean isLeftOfGoing(TreeSyntax syntax, int verb) {
    int head = syntax.arcs().head(verb);
    return head >= 0
        && syntax.sentence().token(head).folded().equals("going")
        && syntax.arcs().has(head, Relation.AUX);
  }
}
