package io.dragoman.parsers.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The members of a list of noun phrases or gerunds: "trade, migration and the crisis in Sudan" has
 * three, "ways to widen trade and curb migration" is one, and so are "cooperation on trade,
 * migration and energy" and "regional security and prosperity".
 *
 * <p>Parsers often hang the members of a long list on the wrong noun. What holds such a list
 * together is that its members are built alike, so the parts decide here: a part with a determiner,
 * a possessor or a prepositional phrase of its own stands beside the first one; a bare noun leans
 * on what is before it, unless the first part is as bare.
 */
public final class Enumeration {

  private static final Set<String> MODIFIERS_OF_MEMBERS =
      Set.of("other", "additional", "further", "various", "key", "joint", "ongoing", "continued");

  private static final Set<String> ABSTRACT =
      Set.of("need", "importance", "value", "necessity", "urgency", "significance", "prospects");

  private final Syntax syntax;
  private final TokenRange range;

  private Enumeration(Syntax syntax, TokenRange range) {
    this.syntax = syntax;
    this.range = range;
  }

  /**
   * The members of the list that a range of tokens makes.
   *
   * @param syntax the sentence
   * @param range a noun phrase, a gerund phrase or a list of them
   * @return the members in text order, without conjunctions and punctuation around them; the range
   *     itself where it is no list; none where it is empty
   */
  public static List<TokenRange> members(Syntax syntax, TokenRange range) {
    return new Enumeration(syntax, range).members();
  }

  private List<TokenRange> members() {
    List<TokenRange> members = new ArrayList<>();
    List<Joint> joints = joints();
    if (isLongList(joints)) {
      return atCommas(joints);
    }
    int begin = range.begin();
    for (int i = 0; i < joints.size(); i++) {
      Joint joint = joints.get(i);
      int next = i + 1 < joints.size() ? joints.get(i + 1).begin : range.end();
      if (separates(joint, begin, next, joints.get(0).begin)) {
        add(begin, joint.begin, members);
        begin = joint.end;
      }
    }
    add(begin, range.end(), members);
    return List.copyOf(members);
  }

  /** "A, B, C, and the D": what ends the list like a whole phrase says that all members are. */
  private boolean isLongList(List<Joint> joints) {
    if (joints.size() < 3 || hasClause(range.begin(), joints.get(0).begin)) {
      return false;
    }
    Joint last = joints.get(joints.size() - 1);
    boolean all = joints.stream().allMatch(Joint::comma);
    boolean closed = folded(last.end - 1).equals("and") && folded(last.begin).equals(",");
    return all
        && closed
        && isHeavy(last, range.end())
        && !isAbstract(range.begin(), joints.get(0).begin);
  }

  private List<TokenRange> atCommas(List<Joint> joints) {
    List<TokenRange> members = new ArrayList<>();
    int begin = range.begin();
    for (Joint joint : joints) {
      add(begin, joint.begin, members);
      begin = joint.end;
    }
    add(begin, range.end(), members);
    return List.copyOf(members);
  }

  private void add(int begin, int end, List<TokenRange> members) {
    if (begin < end) {
      members.add(new TokenRange(begin, end));
    }
  }

  /** Where one member may end and the next begin. */
  private record Joint(int begin, int end, boolean comma, boolean asWellAs) {}

  private List<Joint> joints() {
    List<Joint> joints = new ArrayList<>();
    int depth = 0;
    for (int i = range.begin() + 1; i < range.end() - 1; i++) {
      String text = syntax.sentence().token(i).text();
      if (text.equals("(")) {
        depth++;
      } else if (text.equals(")")) {
        depth--;
      }
      int end = depth > 0 ? i : endOfJoint(i);
      if (end > i
          && end < range.end()
          && closesMember(i - 1)
          && opensMember(end)
          && !leansForward(i - 1, end)) {
        boolean asWellAs = end - i > 2 && folded(end - 1).equals("as");
        joints.add(new Joint(i, end, text.equals(",") || end - i > 1, asWellAs));
        i = end - 1;
      }
    }
    return joints;
  }

  /**
   * One past a comma, an "and", an "as well as" or several of them; the position itself if none.
   */
  private int endOfJoint(int position) {
    int i = position;
    while (i < range.end()) {
      String word = folded(i);
      if (word.equals(",") || word.equals("and") || word.equals("or")) {
        i++;
      } else if (word.equals("as")
          && i + 2 < range.end()
          && folded(i + 1).equals("well")
          && folded(i + 2).equals("as")) {
        i += 3;
      } else if (word.equals("along") && i + 1 < range.end() && folded(i + 1).equals("with")) {
        i += 2;
      } else if (i > position && (word.equals("also") || word.equals("finally"))) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** "trade, technology and security issues": the first words hang on a noun further on. */
  private boolean leansForward(int token, int next) {
    int head = syntax.minimalNounPhrase(token).head();
    TokenRange phrase = syntax.minimalNounPhrase(token).range();
    return head >= next || phrase.contains(next) && phrase.end() > next;
  }

  private boolean closesMember(int token) {
    return switch (syntax.tags().upos(token)) {
      case NOUN, PROPN, NUM, PRON, SYM, X -> true;
      case PUNCT -> !folded(token).equals(",");
      case VERB -> true;
      default -> false;
    };
  }

  private boolean opensMember(int token) {
    return switch (syntax.tags().upos(token)) {
      case NOUN, PROPN, NUM, DET, ADJ, SYM -> true;
      case PRON -> isPossessive(token) || isRelativeHow(token);
      case VERB -> isGerund(token) || syntax.tags().penn(token).equals("VBN");
      case SCONJ, ADV -> isRelativeHow(token);
      case PUNCT -> isQuote(token);
      default -> false;
    };
  }

  private boolean separates(Joint joint, int begin, int next, int firstJoint) {
    if (isGerund(begin)) {
      return isGerund(joint.end) || joint.comma && isHeavy(joint, next);
    }
    if (joint.asWellAs) {
      return !isNameAfterName(joint, next);
    }
    boolean firstIsPlain = isPlain(range.begin(), firstJoint);
    if (firstIsPlain) {
      return !leans(begin, joint, next) || isHeavy(joint, next);
    }
    if (hasClause(begin, joint.begin) || isAbstract(begin, joint.begin)) {
      return joint.comma && isDefinite(joint.end) && !isNameAfterName(joint, next);
    }
    return isHeavy(joint, next);
  }

  /** A bare noun after an adjective and a noun: "regional security and prosperity". */
  private boolean leans(int begin, Joint joint, int next) {
    boolean last = next == range.end();
    boolean alone = next - joint.end == 1 && syntax.tags().upos(joint.end) == Upos.NOUN;
    boolean modified =
        joint.begin - begin > 1 && syntax.tags().upos(begin) == Upos.ADJ && begin == range.begin();
    return alone && last && modified && !joint.comma;
  }

  /** Neither a preposition nor a clause in it. */
  private boolean isPlain(int begin, int end) {
    for (int i = begin; i < end; i++) {
      Upos tag = syntax.tags().upos(i);
      if (tag == Upos.ADP || tag == Upos.SCONJ || tag == Upos.VERB || tag == Upos.PART && !isS(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasClause(int begin, int end) {
    for (int i = begin + 1; i < end; i++) {
      Upos tag = syntax.tags().upos(i);
      String penn = syntax.tags().penn(i);
      boolean finite = penn.equals("VBZ") || penn.equals("VBD") || penn.equals("VBP");
      if (tag == Upos.PART && folded(i).equals("to")
          || tag == Upos.VERB && finite
          || tag == Upos.AUX) {
        return true;
      }
    }
    return false;
  }

  /** "the need for", "the importance of": what follows is all of it. */
  private boolean isAbstract(int begin, int end) {
    for (int i = begin; i < Math.min(end, begin + 4); i++) {
      if (ABSTRACT.contains(folded(i))) {
        return true;
      }
    }
    return false;
  }

  /** Built like a whole phrase: with a determiner, a possessor, a preposition or a gerund. */
  private boolean isHeavy(Joint joint, int next) {
    int begin = joint.end;
    if (isNameAfterName(joint, next)) {
      return false;
    }
    if (isDefinite(begin) || isGerund(begin) || MODIFIERS_OF_MEMBERS.contains(folded(begin))) {
      return true;
    }
    for (int i = begin + 1; i < next; i++) {
      Upos tag = syntax.tags().upos(i);
      if (tag == Upos.ADP || tag == Upos.PART) {
        return true;
      }
    }
    return false;
  }

  private boolean isDefinite(int token) {
    Upos tag = syntax.tags().upos(token);
    return tag == Upos.DET || isPossessive(token) || tag == Upos.SCONJ || isRelativeHow(token);
  }

  /** "over Taiwan and the South China Sea": two names under one preposition. */
  private boolean isNameAfterName(Joint joint, int next) {
    if (syntax.tags().upos(joint.begin - 1) != Upos.PROPN) {
      return false;
    }
    int i = joint.end;
    while (i < next - 1
        && (syntax.tags().upos(i) == Upos.DET || syntax.tags().upos(i) == Upos.ADJ)) {
      i++;
    }
    return syntax.tags().upos(i) == Upos.PROPN;
  }

  private boolean isGerund(int token) {
    return syntax.tags().penn(token).equals("VBG");
  }

  private boolean isPossessive(int token) {
    String penn = syntax.tags().penn(token);
    return penn.equals("PRP$") || penn.equals("WP$");
  }

  private boolean isRelativeHow(int token) {
    String word = folded(token);
    return word.equals("how") || word.equals("whether") || word.equals("what");
  }

  private boolean isQuote(int token) {
    return folded(token).equals("\"");
  }

  private boolean isS(int token) {
    return folded(token).equals("'s") || folded(token).equals("'");
  }

  private String folded(int token) {
    return syntax.sentence().token(token).folded();
  }
}
