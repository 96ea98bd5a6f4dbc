package io.dragoman.parsers.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A clause of a repaired tree. */
final class TreeClause implements Clause {

  private static final int MOST_CONJUNCTS = 1000;

  private final TreeSyntax syntax;
  private final Arcs arcs;
  private final int predicate;

  TreeClause(TreeSyntax syntax, int predicate) {
    this.syntax = syntax;
    this.arcs = syntax.arcs();
    this.predicate = predicate;
  }

  @Override
  public Sentence sentence() {
    return syntax.sentence();
  }

  @Override
  public int predicate() {
    return predicate;
  }

  @Override
  public String lemma() {
    String lemma = syntax.lemma(predicate);
    return particle().map(particle -> lemma + " " + particle).orElse(lemma);
  }

  @Override
  public Optional<String> particle() {
    int particle = arcs.child(predicate, Relation.COMPOUND_PRT);
    return particle < 0 ? Optional.empty() : Optional.of(word(particle));
  }

  @Override
  public Optional<String> marker() {
    for (int c = arcs.firstChild(predicate); c >= 0 && c < predicate; c = arcs.nextSibling(c)) {
      if (arcs.is(c, Relation.MARK) || (arcs.is(c, Relation.CASE) && isVerb())) {
        StringBuilder words = new StringBuilder(word(c));
        for (int f = arcs.firstChild(c); f >= 0; f = arcs.nextSibling(f)) {
          if (arcs.is(f, Relation.FIXED)) {
            words.append(' ').append(word(f));
          }
        }
        return Optional.of(words.toString());
      }
    }
    return Optional.empty();
  }

  @Override
  public List<String> adverbs() {
    List<String> adverbs = new ArrayList<>();
    for (int c = arcs.firstChild(predicate); c >= 0; c = arcs.nextSibling(c)) {
      if (arcs.is(c, Relation.ADVMOD)) {
        adverbs.add(word(c));
      }
    }
    return List.copyOf(adverbs);
  }

  @Override
  public TokenRange verbGroup() {
    int begin = predicate;
    int end = predicate + 1;
    for (int c = arcs.firstChild(predicate); c >= 0; c = arcs.nextSibling(c)) {
      Relation relation = arcs.relation(c);
      if (relation == Relation.AUX || relation == Relation.AUX_PASS || relation == Relation.COP) {
        begin = Math.min(begin, c);
      } else if (relation == Relation.COMPOUND_PRT && c == end) {
        end = c + 1;
      }
    }
    return new TokenRange(begin, end);
  }

  @Override
  public Optional<Phrase> subject() {
    return Subjects.of(syntax, predicate, 0);
  }

  @Override
  public Optional<Phrase> agent() {
    if (!passive()) {
      return subject();
    }
    for (int c = arcs.firstChild(predicate); c >= 0; c = arcs.nextSibling(c)) {
      boolean phrase = arcs.is(c, Relation.OBL_AGENT) || arcs.is(c, Relation.OBL);
      if (phrase && syntax.phrases().prepositions().isAgent(c)) {
        return Optional.of(syntax.phrases().full(c));
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<Phrase> patient() {
    return passive() ? subject() : object();
  }

  @Override
  public Optional<Phrase> object() {
    int object = objectToken();
    if (object >= 0) {
      return Optional.of(Subjects.resolveRelative(syntax, predicate, object));
    }
    return Subjects.gap(syntax, predicate);
  }

  private int objectToken() {
    int object = arcs.child(predicate, Relation.OBJ);
    return object >= 0 && object == personToldAsObject() ? -1 : object;
  }

  /** In "told reporters that" the only object is the person told. */
  private int personToldAsObject() {
    int object = arcs.child(predicate, Relation.OBJ);
    boolean told =
        object >= 0
            && arcs.has(predicate, Relation.CCOMP)
            && VerbClasses.tellsSomebody(syntax.lemma(predicate))
            && !arcs.has(predicate, Relation.IOBJ);
    return told ? object : -1;
  }

  @Override
  public Optional<Phrase> indirectObject() {
    int told = arcs.child(predicate, Relation.IOBJ);
    if (told < 0) {
      told = personToldAsObject();
    }
    return told < 0 ? Optional.empty() : Optional.of(syntax.phrases().full(told));
  }

  @Override
  public List<Oblique> obliques() {
    List<Oblique> found = new ArrayList<>();
    Obliques.ofVerb(syntax, predicate, found);
    return List.copyOf(found);
  }

  @Override
  public List<Phrase> obliques(String... prepositions) {
    List<Phrase> found = new ArrayList<>();
    for (Oblique oblique : obliques()) {
      for (String preposition : prepositions) {
        if (preposition.equals(oblique.preposition())) {
          found.add(oblique.phrase());
        }
      }
    }
    return List.copyOf(found);
  }

  @Override
  public Optional<Clause> complement() {
    int token = complementToken();
    return token < 0 ? Optional.empty() : syntax.clauseAt(token);
  }

  private int complementToken() {
    int clause = arcs.child(predicate, Relation.CCOMP);
    if (clause < 0) {
      clause = arcs.child(predicate, Relation.XCOMP);
    }
    if (clause < 0 && (passive() || arcs.has(predicate, Relation.EXPL))) {
      clause = arcs.child(predicate, Relation.CSUBJ);
    }
    return clause;
  }

  @Override
  public Optional<Clause> governor() {
    int head = arcs.head(predicate);
    return head < 0 ? Optional.empty() : syntax.clauseAround(head);
  }

  @Override
  public Role role() {
    switch (arcs.relation(predicate)) {
      case ROOT:
        return Role.MAIN;
      case CONJ:
        return Role.CONJUNCT;
      case ADVCL, OBL, OBL_AGENT, OBL_UNMARKED:
        return Role.ADVERBIAL;
      case ACL, ACL_RELCL, NMOD, AMOD:
        return Role.ADNOMINAL;
      case PARATAXIS, LIST, DEP, APPOS:
        return Role.PARATAXIS;
      default:
        return Role.COMPLEMENT;
    }
  }

  @Override
  public List<Clause> conjuncts() {
    List<Clause> found = new ArrayList<>();
    int first = predicate;
    while (arcs.is(first, Relation.CONJ) && syntax.clauseAt(arcs.head(first)).isPresent()) {
      first = arcs.head(first);
    }
    collectConjuncts(first, found);
    return List.copyOf(found);
  }

  private void collectConjuncts(int token, List<Clause> found) {
    if (found.size() >= MOST_CONJUNCTS) {
      return;
    }
    if (token != predicate) {
      syntax.clauseAt(token).ifPresent(found::add);
    }
    for (int c = arcs.firstChild(token); c >= 0; c = arcs.nextSibling(c)) {
      if (arcs.is(c, Relation.CONJ) && c > token) {
        collectConjuncts(c, found);
      }
    }
  }

  @Override
  public boolean passive() {
    return VerbForms.passive(syntax, predicate);
  }

  @Override
  public boolean negated() {
    return VerbForms.negated(syntax, predicate);
  }

  @Override
  public Tense tense() {
    return VerbForms.tense(syntax, predicate);
  }

  @Override
  public Optional<String> modal() {
    return VerbForms.modal(syntax, predicate);
  }

  @Override
  public TokenRange extent() {
    return ClauseExtents.of(syntax, predicate);
  }

  @Override
  public List<TokenRange> content() {
    return SpeechContent.of(syntax, predicate);
  }

  private boolean isVerb() {
    return syntax.tags().upos(predicate) == Upos.VERB;
  }

  private String word(int token) {
    return syntax.sentence().token(token).folded();
  }

  @Override
  public String toString() {
    return lemma() + "@" + predicate;
  }
}
