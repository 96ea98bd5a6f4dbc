package io.dragoman.parsers.language;

import java.util.ArrayList;
import java.util.List;

/** Finds what a verb of speech is about, character for character. */
final class SpeechContent {

  private final TreeSyntax syntax;
  private final Sentence sentence;
  private final Arcs arcs;
  private final int verb;

  private SpeechContent(TreeSyntax syntax, int verb) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.arcs = syntax.arcs();
    this.verb = verb;
  }

  static List<TokenRange> of(TreeSyntax syntax, int verb) {
    SpeechContent content = new SpeechContent(syntax, verb);
    List<TokenRange> found = new ArrayList<>();
    if (VerbClasses.isSpeech(syntax.lemma(verb))) {
      Quotations.around(syntax, verb, found);
    }
    if (found.isEmpty()) {
      content.clauses(found);
    }
    if (found.isEmpty()) {
      content.objects(found);
    }
    if (found.isEmpty()) {
      content.parataxis(found);
    }
    if (found.isEmpty()) {
      content.topic(found);
    }
    return List.copyOf(found);
  }

  /** Complement clauses: one range before the verb, one after it. */
  private void clauses(List<TokenRange> found) {
    int begin = -1;
    int end = -1;
    for (int c = arcs.firstChild(verb); c >= 0; c = arcs.nextSibling(c)) {
      if (!isComplement(c)) {
        continue;
      }
      TokenRange range = ClauseExtents.said(syntax, c);
      if (c < verb) {
        found.add(range);
      } else if (begin < 0) {
        begin = objectBefore(c, range.begin());
        end = range.end();
      } else if (arcs.is(c, Relation.CCOMP)) {
        end = Math.max(end, range.end());
      }
    }
    if (begin >= 0) {
      found.add(new TokenRange(begin, end));
    }
  }

  private boolean isComplement(int child) {
    if (arcs.is(child, Relation.CCOMP) || arcs.is(child, Relation.XCOMP)) {
      return true;
    }
    return arcs.is(child, Relation.CSUBJ)
        && (VerbForms.passive(syntax, verb) || arcs.has(verb, Relation.EXPL));
  }

  /** "urged <u>Kenya to send help</u>" has the object inside, "told us that" has not. */
  private int objectBefore(int complement, int begin) {
    if (!arcs.is(complement, Relation.XCOMP)) {
      return begin;
    }
    int object = arcs.child(verb, Relation.OBJ);
    if (object < 0) {
      object = arcs.child(verb, Relation.IOBJ);
    }
    if (object < 0 && VerbClasses.objectControls(syntax.lemma(verb))) {
      object = addressed(complement);
    }
    return object > verb && object < complement
        ? syntax.phrases().full(object).range().begin()
        : begin;
  }

  /** Who is called on to do something, or -1. */
  private int addressed(int complement) {
    int phrase = arcs.child(verb, Relation.OBL);
    boolean between = phrase > verb && phrase < complement && arcs.left(phrase) == verb + 1;
    String preposition = between ? syntax.phrases().prepositions().of(phrase) : "";
    return preposition.equals("on") || preposition.equals("upon") ? phrase : -1;
  }

  /** The direct object and what follows it in the same clause. */
  private void objects(List<TokenRange> found) {
    int object = arcs.child(verb, Relation.OBJ);
    if (object < 0) {
      return;
    }
    TokenRange range = syntax.phrases().full(object).range();
    int begin = range.begin();
    int told = arcs.child(verb, Relation.IOBJ);
    if (told > verb && !VerbClasses.tellsSomebody(syntax.lemma(verb))) {
      begin = Math.min(begin, syntax.phrases().full(told).range().begin());
    }
    found.add(extended(begin, object, range.end()));
  }

  /** How far the content reaches to the right over phrases that the verb governs with it. */
  private TokenRange extended(int begin, int last, int from) {
    int end = from;
    for (int c = arcs.nextSibling(last); c >= 0; c = arcs.nextSibling(c)) {
      if (c < verb) {
        continue;
      }
      Relation relation = arcs.relation(c);
      if (relation == Relation.PUNCT && isComma(c)) {
        continue;
      }
      boolean gap = arcs.left(c) > end && !isCommaBefore(end, arcs.left(c));
      boolean belongs =
          relation == Relation.OBL && !isOccasion(c)
              || (relation == Relation.ADVCL && isPrepositional(c))
              || relation == Relation.OBJ
              || relation == Relation.XCOMP;
      boolean paused = arcs.left(c) > end;
      if (gap || !belongs || (paused && !isParticular(c))) {
        break;
      }
      end = Math.max(end, syntax.phrases().full(c).range().end());
      end = relation == Relation.ADVCL ? arcs.right(c) + 1 : end;
    }
    return ClauseExtents.trim(syntax, begin, end, Math.max(begin, Math.min(last, end - 1)));
  }

  private boolean isComma(int token) {
    return sentence.token(token).folded().equals(",");
  }

  private boolean isCommaBefore(int end, int begin) {
    return begin == end + 1 && isComma(end);
  }

  /** After a comma only a narrowing goes on: ", particularly in Oslo". */
  private boolean isParticular(int phrase) {
    switch (sentence.token(arcs.left(phrase)).folded()) {
      case "particularly", "especially", "including", "notably", "not", "such", "namely":
        return true;
      default:
        return false;
    }
  }

  /** When or at what occasion something was said is no part of it. */
  private boolean isOccasion(int noun) {
    return syntax.phrases().prepositions().isTime(noun)
        || VerbClasses.isAudience(syntax.lemma(noun));
  }

  private boolean isPrepositional(int clause) {
    int mark = arcs.child(clause, Relation.MARK);
    return mark >= 0
        && mark < clause
        && syntax.tags().penn(clause).equals("VBG")
        && syntax.tags().upos(mark) != Upos.PART
        && switch (sentence.token(mark).folded()) {
          case "for", "of", "in", "against", "from", "on" -> true;
          default -> false;
        };
  }

  /** "Ties will grow, he said, and trade too": all of the sentence around it. */
  private void parataxis(List<TokenRange> found) {
    boolean loose = arcs.is(verb, Relation.PARATAXIS) && VerbClasses.isSpeech(syntax.lemma(verb));
    if (!loose || arcs.head(verb) < 0) {
      return;
    }
    int top = arcs.head(verb);
    while (arcs.head(top) >= 0 && top < verb && !arcs.is(top, Relation.CCOMP)) {
      top = arcs.head(top);
    }
    int begin = arcs.left(top);
    int end = arcs.right(top) + 1;
    int from = arcs.left(verb);
    int to = arcs.right(verb) + 1;
    add(found, begin, from);
    add(found, to, end);
  }

  private void add(List<TokenRange> found, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && isEdge(from)) {
      from++;
    }
    while (to > from && isEdge(to - 1)) {
      to--;
    }
    if (to - from > 1) {
      TokenRange range = ClauseExtents.trim(syntax, from, to, (from + to) / 2);
      found.add(range);
    }
  }

  private boolean isEdge(int token) {
    return syntax.tags().upos(token) == Upos.PUNCT && !Quotes.isQuote(sentence.token(token));
  }

  /** "called <u>for talks</u>", "focus <u>on building trust</u>": what is under the preposition. */
  private void topic(List<TokenRange> found) {
    if (VerbForms.passive(syntax, verb)) {
      return;
    }
    for (int c = arcs.firstChild(verb); c >= 0; c = arcs.nextSibling(c)) {
      if (c < verb || arcs.left(c) != verb + 1) {
        continue;
      }
      String preposition = sentence.token(verb + 1).folded();
      if (!VerbClasses.isTopicPreposition(preposition)) {
        continue;
      }
      if (arcs.is(c, Relation.OBL) && !isOccasion(c)) {
        TokenRange range = syntax.phrases().full(c).range();
        found.add(extended(range.begin(), c, range.end()));
        return;
      }
      boolean gerund =
          (arcs.is(c, Relation.ADVCL) || arcs.is(c, Relation.XCOMP))
              && syntax.tags().penn(c).equals("VBG");
      if (gerund) {
        found.add(ClauseExtents.trim(syntax, verb + 2, arcs.right(c) + 1, c));
        return;
      }
    }
  }
}
