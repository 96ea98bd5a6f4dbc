package io.dragoman.parsers.language;

import java.util.Set;

/** The prepositions of noun phrases, also those of several words. */
final class Prepositions {

  /** Nouns that make a preposition together with the two around them: "on the margins of". */
  private static final Set<String> NOUNS =
      Set.of(
          "sidelines",
          "margins",
          "margin",
          "sideline",
          "behalf",
          "presence",
          "invitation",
          "request",
          "front",
          "light",
          "view",
          "wake",
          "course",
          "context",
          "framework",
          "addition",
          "response",
          "reference",
          "regard",
          "respect",
          "company",
          "eve",
          "auspices",
          "aftermath",
          "occasion",
          "head",
          "helm",
          "favour",
          "favor",
          "absence",
          "run",
          "lead",
          "terms",
          "accordance",
          "line",
          "cooperation",
          "coordination",
          "spite",
          "support",
          "honour",
          "honor",
          "connection",
          "part",
          "capacity");

  /** Adverbs that make one preposition with the next: "ahead of", "together with". */
  private static final Set<String> ADVERBS =
      Set.of(
          "ahead",
          "together",
          "along",
          "outside",
          "away",
          "apart",
          "prior",
          "due",
          "jointly",
          "out",
          "inside",
          "because",
          "instead",
          "alongside",
          "regardless",
          "irrespective");

  private final Sentence sentence;
  private final Tags tags;
  private final Arcs arcs;

  Prepositions(Sentence sentence, Tags tags, Arcs arcs) {
    this.sentence = sentence;
    this.tags = tags;
    this.arcs = arcs;
  }

  /** The preposition before a noun phrase's head; empty where there is none. */
  String of(int head) {
    StringBuilder words = new StringBuilder();
    for (int c = arcs.firstChild(head); c >= 0 && c < head; c = arcs.nextSibling(c)) {
      boolean marks =
          arcs.is(c, Relation.CASE) || (arcs.is(c, Relation.MARK) && tags.upos(c) == Upos.ADP);
      if (!marks) {
        continue;
      }
      if (words.length() == 0 && c > 0 && ADVERBS.contains(sentence.token(c - 1).folded())) {
        append(words, c - 1);
      }
      append(words, c);
      for (int f = arcs.firstChild(c); f >= 0; f = arcs.nextSibling(f)) {
        if (arcs.is(f, Relation.FIXED)) {
          append(words, f);
        }
      }
    }
    return words.toString();
  }

  private void append(StringBuilder words, int token) {
    if (words.length() > 0) {
      words.append(' ');
    }
    words.append(sentence.token(token).folded());
  }

  /** The head of the phrase under "on the margins of", where the given head is "margins", or -1. */
  int innerHead(int head) {
    if (!NOUNS.contains(sentence.token(head).folded()) || caseBefore(head) < 0) {
      return -1;
    }
    for (int c = arcs.firstChild(head); c >= 0; c = arcs.nextSibling(c)) {
      if (c > head && arcs.is(c, Relation.NMOD) && arcs.left(c) == head + 1) {
        return c;
      }
    }
    return -1;
  }

  /** The preposition from which only an article and adjectives lead to the noun, or -1. */
  private int caseBefore(int head) {
    for (int i = head - 1; i >= 0 && i > head - 4; i--) {
      if (arcs.is(i, Relation.CASE) && arcs.head(i) == head) {
        return sentence.token(i).folded().equals("of") ? -1 : i;
      }
      boolean inside =
          arcs.head(i) == head && (arcs.is(i, Relation.DET) || arcs.is(i, Relation.AMOD));
      if (!inside) {
        return -1;
      }
    }
    return -1;
  }

  /** The whole preposition from the first word to the inner one, without adjectives. */
  String complex(int head, int inner) {
    StringBuilder words = new StringBuilder();
    for (int i = caseBefore(head); i <= head; i++) {
      if (!arcs.is(i, Relation.AMOD)) {
        append(words, i);
      }
    }
    return words.append(' ').append(of(inner)).toString();
  }

  /** Whether a bare noun phrase under the preposition names an agent of a passive. */
  boolean isAgent(int head) {
    if (!of(head).equals("by")) {
      return false;
    }
    return tags.upos(head) != Upos.NUM && !isTime(head);
  }

  /** Whether a noun or one of the words before it names a time: "June 27", "next week". */
  boolean isTime(int head) {
    if (Calendar.isTime(sentence.token(head).folded())) {
      return true;
    }
    boolean number = tags.upos(head) == Upos.NUM || tags.penn(head).equals("CD");
    for (int c = arcs.firstChild(head); number && c >= 0 && c < head; c = arcs.nextSibling(c)) {
      if (Calendar.isTime(sentence.token(c).folded())) {
        return true;
      }
    }
    return head > 0
        && Calendar.isMonth(sentence.token(head - 1).folded())
        && Character.isDigit(sentence.token(head).folded().charAt(0));
  }
}
