package io.dragoman.parsers.language;

import java.util.List;

/** Collects the prepositional phrases of verbs and nouns. */
final class Obliques {

  private Obliques() {}

  /** Those of a noun: "meeting <u>with Li</u> <u>in Doha</u>". */
  static void ofNoun(TreeSyntax syntax, int noun, List<Clause.Oblique> found) {
    Arcs arcs = syntax.arcs();
    for (int c = arcs.firstChild(noun); c >= 0; c = arcs.nextSibling(c)) {
      if (arcs.is(c, Relation.NMOD) || arcs.is(c, Relation.OBL)) {
        add(syntax, c, noun, found);
      } else if (arcs.is(c, Relation.NMOD_UNMARKED) || arcs.is(c, Relation.OBL_UNMARKED)) {
        found.add(new Clause.Oblique("", syntax.phrases().full(c), noun));
      }
    }
  }

  /** Those of a verb, with those of its object that the verb may as well govern. */
  static void ofVerb(TreeSyntax syntax, int verb, List<Clause.Oblique> found) {
    Arcs arcs = syntax.arcs();
    boolean nominal = syntax.tags().upos(verb) != Upos.VERB;
    for (int c = arcs.firstChild(verb); c >= 0; c = arcs.nextSibling(c)) {
      Relation relation = arcs.relation(c);
      if (relation == Relation.OBL
          || relation == Relation.OBL_AGENT
          || (nominal && relation == Relation.NMOD)) {
        add(syntax, c, verb, found);
      } else if (relation == Relation.OBL_UNMARKED || relation == Relation.NMOD_UNMARKED) {
        found.add(new Clause.Oblique("", syntax.phrases().full(c), verb));
      } else if (relation == Relation.OBJ && syntax.tags().upos(c) != Upos.PRON) {
        addOfObject(syntax, c, found);
      }
    }
  }

  private static void addOfObject(TreeSyntax syntax, int object, List<Clause.Oblique> found) {
    int size = found.size();
    ofNoun(syntax, object, found);
    Arcs arcs = syntax.arcs();
    for (int c = arcs.firstChild(object); c >= 0; c = arcs.nextSibling(c)) {
      if (arcs.is(c, Relation.CONJ)) {
        ofNoun(syntax, c, found);
      }
    }
    for (int i = found.size() - 1; i >= size; i--) {
      if (found.get(i).preposition().equals("of")) {
        found.remove(i);
      }
    }
  }

  private static void add(TreeSyntax syntax, int noun, int attachedTo, List<Clause.Oblique> found) {
    Arcs arcs = syntax.arcs();
    NounPhrases phrases = syntax.phrases();
    Prepositions prepositions = phrases.prepositions();
    int inner = prepositions.innerHead(noun);
    if (inner >= 0) {
      String words = prepositions.complex(noun, inner);
      found.add(new Clause.Oblique(words, phrases.full(inner), attachedTo));
      return;
    }
    String preposition = prepositions.of(noun);
    found.add(new Clause.Oblique(preposition, phrases.beforeNextCase(noun), attachedTo));
    for (int c = arcs.firstChild(noun); c >= 0; c = arcs.nextSibling(c)) {
      if (arcs.is(c, Relation.CONJ) && arcs.has(c, Relation.CASE)) {
        add(syntax, c, attachedTo, found);
      }
    }
  }
}
