package io.dragoman.parsers.language;

/** A tree while it is being repaired: heads and relations that can still be changed. */
final class Draft {

  private final Sentence sentence;
  private final Tags tags;
  private final int[] heads;
  private final Relation[] relations;

  Draft(Sentence sentence, Tags tags, Tree tree) {
    this.sentence = sentence;
    this.tags = tags;
    int size = sentence.size();
    heads = new int[size];
    relations = new Relation[size];
    for (int i = 0; i < size; i++) {
      int head = tree.head(i);
      heads[i] = head >= 0 && head < size && head != i ? head : -1;
      relations[i] = heads[i] < 0 ? Relation.ROOT : Relation.of(tree.relation(i));
    }
    breakCircles();
  }

  /** Cuts the circles that a careless engine may deliver, so that every way up ends. */
  private void breakCircles() {
    int[] seen = new int[heads.length];
    for (int i = 0; i < heads.length; i++) {
      int at = i;
      while (at >= 0 && seen[at] == 0) {
        seen[at] = i + 1;
        if (heads[at] >= 0 && seen[heads[at]] == i + 1) {
          heads[at] = -1;
          relations[at] = Relation.ROOT;
        }
        at = heads[at];
      }
    }
  }

  Arcs arcs() {
    return new Arcs(heads, relations);
  }

  int size() {
    return heads.length;
  }

  int head(int token) {
    return heads[token];
  }

  Relation relation(int token) {
    return relations[token];
  }

  boolean is(int token, Relation relation) {
    return relations[token] == relation;
  }

  Upos upos(int token) {
    return tags.upos(token);
  }

  String penn(int token) {
    return tags.penn(token);
  }

  /** The folded word; empty before the first token. */
  String word(int token) {
    return token < 0 ? "" : sentence.token(token).folded();
  }

  String lemma(int token) {
    return Lemmas.of(word(token), tags.upos(token));
  }

  boolean isQuote(int token) {
    return Quotes.isQuote(sentence.token(token));
  }

  boolean isCapital(int token) {
    return Character.isUpperCase(sentence.token(token).text().charAt(0));
  }

  void relabel(int token, Relation relation) {
    relations[token] = relation;
  }

  /** Hangs a token on another head, unless that would close a circle. */
  boolean attach(int token, int head, Relation relation) {
    if (token == head || dominates(token, head)) {
      return false;
    }
    heads[token] = head;
    relations[token] = relation;
    return true;
  }

  /** Puts one token in the place of another above it; the other becomes its dependent. */
  void promote(int token, int over, Relation relationOfOther) {
    if (heads[token] != over) {
      int between = heads[token];
      while (between >= 0 && heads[between] != over) {
        between = heads[between];
      }
      if (between < 0) {
        return;
      }
      heads[between] = token;
    }
    heads[token] = heads[over];
    relations[token] = relations[over];
    heads[over] = token;
    relations[over] = relationOfOther;
  }

  boolean dominates(int ancestor, int token) {
    int at = token;
    for (int steps = 0; at >= 0 && steps <= heads.length; steps++) {
      if (at == ancestor) {
        return true;
      }
      at = heads[at];
    }
    return false;
  }

  /** The first child of a relation at or after a place, or -1. */
  int child(int head, Relation relation, int from) {
    for (int i = Math.max(from, 0); i < heads.length; i++) {
      if (heads[i] == head && relations[i] == relation) {
        return i;
      }
    }
    return -1;
  }

  boolean has(int head, Relation relation) {
    return child(head, relation, 0) >= 0;
  }

  boolean hasSubject(int head) {
    return has(head, Relation.NSUBJ) || has(head, Relation.NSUBJ_PASS);
  }

  /** The leftmost token of a subtree that is no punctuation. */
  int left(int token) {
    for (int i = 0; i < token; i++) {
      if (upos(i) != Upos.PUNCT && dominates(token, i)) {
        return i;
      }
    }
    return token;
  }

  /** The rightmost token of a subtree that is no punctuation. */
  int right(int token) {
    for (int i = heads.length - 1; i > token; i--) {
      if (upos(i) != Upos.PUNCT && dominates(token, i)) {
        return i;
      }
    }
    return token;
  }

  boolean isFinite(int token) {
    String penn = tags.penn(token);
    return penn.equals("VBD") || penn.equals("VBZ") || penn.equals("VBP");
  }

  boolean isNominal(int token) {
    Upos upos = tags.upos(token);
    return upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.PRON || upos == Upos.NUM;
  }
}
