package io.dragoman.parsers.language;

import java.util.ArrayList;
import java.util.List;

/** Where the noun phrases of one sentence begin and end, and what they are made of. */
final class NounPhrases {

  /** A list with more members is no list that anybody reads. */
  private static final int MOST_MEMBERS = 1000;

  private final Sentence sentence;
  private final Tags tags;
  private final Arcs arcs;
  private final Prepositions prepositions;

  NounPhrases(Sentence sentence, Tags tags, Arcs arcs) {
    this.sentence = sentence;
    this.tags = tags;
    this.arcs = arcs;
    this.prepositions = new Prepositions(sentence, tags, arcs);
  }

  Prepositions prepositions() {
    return prepositions;
  }

  /** The phrase with all that belongs to it. */
  Phrase full(int head) {
    return phrase(head, arcs.size(), Parts.FULL);
  }

  /** The phrase without its conjuncts, as far as it stands before {@code to}. */
  private Phrase member(int head, int to) {
    return phrase(head, to, Parts.MEMBER);
  }

  /** The phrase without relative clause, for the antecedent of a relative pronoun. */
  Phrase antecedent(int head, int relativeClause) {
    return phrase(head, arcs.left(relativeClause), Parts.FULL);
  }

  /** A possessor without its "'s". */
  Phrase withoutClitic(int head) {
    Phrase phrase = full(head);
    int end = phrase.range().end();
    if (end - 1 > head && tags.penn(end - 1).equals("POS")) {
      end--;
    }
    return new Phrase(sentence, head, new TokenRange(phrase.range().begin(), end));
  }

  /** The phrase up to a conjunct that has a preposition of its own: "in Doha and in Cairo". */
  Phrase beforeNextCase(int head) {
    for (int c = arcs.firstChild(head); c >= 0; c = arcs.nextSibling(c)) {
      if (arcs.is(c, Relation.CONJ) && arcs.has(c, Relation.CASE) && c > head) {
        return phrase(head, separatorBefore(c), Parts.FULL);
      }
    }
    return full(head);
  }

  /** The phrase cut down to its core. */
  Phrase minimal(int head) {
    return phrase(head, arcs.size(), Parts.MINIMAL);
  }

  private enum Parts {
    FULL,
    MEMBER,
    MINIMAL
  }

  private Phrase phrase(int head, int before, Parts parts) {
    int begin = head;
    int end = head + 1;
    int lowest = afterCase(head);
    for (int c = arcs.firstChild(head); c >= 0; c = arcs.nextSibling(c)) {
      if (c < head) {
        if (arcs.left(c) >= lowest && belongs(head, c, parts)) {
          begin = Math.min(begin, arcs.left(c));
        }
      } else if (arcs.left(c) < before && belongs(head, c, parts)) {
        if (parts == Parts.MINIMAL && arcs.is(c, Relation.NMOD)) {
          end = Math.max(end, minimal(c).range().end());
        } else if (parts == Parts.MINIMAL && arcs.is(c, Relation.FLAT)) {
          end = Math.max(end, c + 1);
        } else {
          end = Math.max(end, Math.min(arcs.right(c) + 1, before));
        }
      }
    }
    return new Phrase(sentence, head, trim(begin, end, head));
  }

  /** The first token after the head's prepositions. */
  private int afterCase(int head) {
    int lowest = 0;
    for (int c = arcs.firstChild(head); c >= 0 && c < head; c = arcs.nextSibling(c)) {
      Relation relation = arcs.relation(c);
      if (relation == Relation.CASE
          || relation == Relation.CC
          || relation == Relation.MARK
          || relation == Relation.COP
          || relation.isSubject()) {
        lowest = arcs.right(c) + 1;
      }
    }
    return lowest;
  }

  private boolean belongs(int head, int child, Parts parts) {
    Relation relation = arcs.relation(child);
    if (relation == Relation.ADVMOD) {
      return child < head && !isClausal(head);
    }
    if (relation == Relation.CASE) {
      return child > head && tags.penn(child).equals("POS");
    }
    if (relation == Relation.PUNCT) {
      return false;
    }
    switch (parts) {
      case FULL:
        return relation.isInsideNounPhrase()
            && !(relation == Relation.CONJ && isClausal(child))
            && !(isClausal(head) && relation == Relation.APPOS && isClausal(child));
      case MEMBER:
        return relation.isInsideNounPhrase()
            && relation != Relation.CONJ
            && relation != Relation.LIST;
      default:
        return relation.isCoreOfNounPhrase() || isPartOfName(head, child, relation);
    }
  }

  /** Whether a token is the predicate of a clause with an own subject or copula. */
  boolean isClausal(int token) {
    for (int c = arcs.firstChild(token); c >= 0; c = arcs.nextSibling(c)) {
      Relation relation = arcs.relation(c);
      if (relation == Relation.COP || relation.isSubject() || relation == Relation.AUX) {
        return true;
      }
    }
    return false;
  }

  /** "Minister <u>of Defence</u>", "Under Secretary <u>for Political Affairs</u>". */
  private boolean isPartOfName(int head, int child, Relation relation) {
    if (relation != Relation.NMOD || child < head) {
      return false;
    }
    int begin = arcs.left(child);
    if (begin != head + 1 && !onlyFlatBetween(head, begin)) {
      return false;
    }
    String preposition = sentence.token(begin).folded();
    if (preposition.equals("of")) {
      return true;
    }
    return (preposition.equals("for") || preposition.equals("to"))
        && tags.upos(head) == Upos.PROPN
        && tags.upos(child) == Upos.PROPN;
  }

  private boolean onlyFlatBetween(int head, int begin) {
    for (int i = head + 1; i < begin; i++) {
      if (!arcs.dominates(head, i) || !(arcs.is(i, Relation.FLAT) || tags.upos(i) == Upos.PROPN)) {
        return false;
      }
    }
    return true;
  }

  /** Drops punctuation, conjunctions and unpaired quotation marks at the edges. */
  private TokenRange trim(int begin, int end, int head) {
    int from = Math.min(begin, head);
    int to = Math.max(end, head + 1);
    while (from < head && (tags.upos(from) == Upos.PUNCT || arcs.is(from, Relation.CC))) {
      if (Quotes.opensPair(sentence, from, to)) {
        break;
      }
      from++;
    }
    while (to - 1 > head && tags.upos(to - 1) == Upos.PUNCT) {
      if (Quotes.closesPair(sentence, from, to - 1)) {
        break;
      }
      to--;
    }
    return new TokenRange(from, to);
  }

  /** The coordinated members of a phrase, itself first. */
  List<Phrase> conjuncts(Phrase phrase) {
    int head = phrase.head();
    List<Integer> heads = new ArrayList<>();
    collectConjuncts(head, phrase.range(), heads);
    List<Phrase> members = new ArrayList<>();
    if (heads.isEmpty()) {
      List<Phrase> shared = modifiersWithSharedHead(phrase);
      return shared.isEmpty() ? List.of(phrase) : shared;
    }
    Phrase first = within(member(head, separatorBefore(heads.get(0))), phrase.range());
    List<Phrase> shared = modifiersWithSharedHead(first);
    if (shared.isEmpty()) {
      members.add(first);
    } else {
      members.addAll(shared);
    }
    for (int i = 0; i < heads.size(); i++) {
      int to = i + 1 < heads.size() ? separatorBefore(heads.get(i + 1)) : phrase.range().end();
      members.add(within(member(heads.get(i), to), phrase.range()));
    }
    return List.copyOf(members);
  }

  private Phrase within(Phrase member, TokenRange range) {
    int begin = Math.max(member.range().begin(), range.begin());
    int end = Math.min(member.range().end(), range.end());
    return begin < end ? new Phrase(sentence, member.head(), new TokenRange(begin, end)) : member;
  }

  private void collectConjuncts(int head, TokenRange range, List<Integer> heads) {
    if (heads.size() >= MOST_MEMBERS) {
      return;
    }
    for (int c = arcs.firstChild(head); c >= 0; c = arcs.nextSibling(c)) {
      if (arcs.is(c, Relation.CONJ) && c > head && range.contains(c) && !isClausal(c)) {
        heads.add(c);
        collectConjuncts(c, range, heads);
      }
    }
  }

  /** Where the comma or conjunction before a conjunct stands. */
  private int separatorBefore(int conjunct) {
    int at = arcs.left(conjunct);
    while (at > 0 && (tags.upos(at - 1) == Upos.PUNCT || tags.upos(at - 1) == Upos.CCONJ)) {
      at--;
    }
    return at;
  }

  /**
   * "trade, technology and security issues": modifying nouns that stand for topics of their own.
   */
  private List<Phrase> modifiersWithSharedHead(Phrase phrase) {
    int head = phrase.head();
    for (int c = arcs.firstChild(head); c >= 0 && c < head; c = arcs.nextSibling(c)) {
      if (arcs.is(c, Relation.COMPOUND)
          && tags.upos(c) == Upos.NOUN
          && phrase.range().contains(c)
          && arcs.has(c, Relation.CONJ)) {
        return splitModifier(phrase, c);
      }
    }
    return List.of();
  }

  private List<Phrase> splitModifier(Phrase phrase, int modifier) {
    List<Integer> heads = new ArrayList<>();
    collectConjuncts(modifier, phrase.range(), heads);
    List<Phrase> members = new ArrayList<>();
    int begin = phrase.range().begin();
    int current = modifier;
    for (int next : heads) {
      TokenRange range = trim(Math.min(begin, current), separatorBefore(next), current);
      members.add(new Phrase(sentence, current, range));
      begin = arcs.left(next);
      current = next;
    }
    while (begin < current && (arcs.is(begin, Relation.CC) || tags.upos(begin) == Upos.PUNCT)) {
      begin++;
    }
    begin = Math.min(begin, phrase.head());
    members.add(
        new Phrase(sentence, phrase.head(), trim(begin, phrase.range().end(), phrase.head())));
    return List.copyOf(members);
  }

  /** The phrases in apposition to a head. */
  List<Phrase> appositions(int head) {
    List<Phrase> found = new ArrayList<>();
    if (arcs.is(head, Relation.APPOS) && arcs.head(head) >= 0) {
      int before = arcs.head(head);
      found.add(phrase(before, arcs.left(head), Parts.MEMBER));
    }
    for (int c = arcs.firstChild(head); c >= 0; c = arcs.nextSibling(c)) {
      if (arcs.is(c, Relation.NMOD_DESC) && c < head) {
        int begin = Math.min(minimal(head).range().begin(), c);
        found.add(new Phrase(sentence, c, trim(begin, arcs.right(c) + 1, c)));
      } else if (arcs.is(c, Relation.APPOS)) {
        found.add(full(c));
      }
    }
    return List.copyOf(found);
  }
}
