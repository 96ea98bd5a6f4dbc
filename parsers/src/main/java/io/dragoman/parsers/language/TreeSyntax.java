package io.dragoman.parsers.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Answers the questions about a sentence from its repaired tree. */
final class TreeSyntax implements Syntax {

  private final Sentence sentence;
  private final Tags tags;
  private final Arcs arcs;
  private final NounPhrases phrases;
  private final TreeClause[] clauseByToken;
  private final List<Clause> clauses;

  TreeSyntax(Sentence sentence, Tags tags, Tree tree) {
    this.sentence = sentence;
    this.tags = tags;
    this.arcs = TreeRepair.repair(sentence, tags, tree);
    this.phrases = new NounPhrases(sentence, tags, arcs);
    this.clauseByToken = new TreeClause[sentence.size()];
    List<Clause> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (isPredicate(i)) {
        clauseByToken[i] = new TreeClause(this, i);
        found.add(clauseByToken[i]);
      }
    }
    this.clauses = Collections.unmodifiableList(found);
  }

  private boolean isPredicate(int token) {
    switch (arcs.relation(token)) {
      case CCOMP, XCOMP, CSUBJ:
        return true;
      case AMOD, COMPOUND, FIXED, FLAT, CASE, CC, MARK, AUX, AUX_PASS, COP, DET, NMOD_DESC, PUNCT:
      case COMPOUND_PRT, ADVMOD, DISCOURSE:
        return false;
      case CONJ:
        return tags.upos(token) == Upos.VERB
            ? !isModifierLike(token)
            : phrases.isClausal(token) || isElliptic(token);
      case ROOT:
        return tags.upos(token) == Upos.VERB || phrases.isClausal(token);
      case NSUBJ, OBJ, NMOD, IOBJ:
        return phrases.isClausal(token) || (tags.upos(token) == Upos.VERB && hasArgument(token));
      default:
        return tags.upos(token) == Upos.VERB || phrases.isClausal(token);
    }
  }

  /** Whether a verb in a noun's place has what only verbs have. */
  private boolean hasArgument(int token) {
    return arcs.has(token, Relation.OBJ)
        || arcs.has(token, Relation.CCOMP)
        || arcs.has(token, Relation.XCOMP);
  }

  /** Whether a participle is coordinated with an adjective before a noun. */
  private boolean isModifierLike(int token) {
    int head = arcs.head(token);
    return head >= 0
        && (arcs.is(head, Relation.AMOD) || arcs.is(head, Relation.COMPOUND))
        && arcs.head(head) > token;
  }

  /** An adjective coordinated with a predicate adjective: "is close and remains stable". */
  private boolean isElliptic(int token) {
    return arcs.has(token, Relation.CCOMP) || arcs.has(token, Relation.XCOMP);
  }

  @Override
  public Sentence sentence() {
    return sentence;
  }

  @Override
  public Tags tags() {
    return tags;
  }

  Arcs arcs() {
    return arcs;
  }

  NounPhrases phrases() {
    return phrases;
  }

  @Override
  public String lemma(int token) {
    return Lemmas.of(sentence.token(token).folded(), tags.upos(token));
  }

  @Override
  public List<Clause> clauses() {
    return clauses;
  }

  @Override
  public Optional<Clause> clauseAt(int token) {
    return Optional.ofNullable(clauseByToken[token]);
  }

  @Override
  public Optional<Clause> clauseAround(int token) {
    int at = token;
    for (int steps = 0; at >= 0 && steps <= sentence.size(); steps++) {
      if (clauseByToken[at] != null) {
        return Optional.of(clauseByToken[at]);
      }
      at = arcs.head(at);
    }
    return Optional.empty();
  }

  @Override
  public Phrase nounPhrase(int head) {
    return phrases.full(head);
  }

  @Override
  public Phrase minimalNounPhrase(int head) {
    return phrases.minimal(head);
  }

  @Override
  public List<Phrase> conjuncts(Phrase phrase) {
    return phrases.conjuncts(phrase);
  }

  @Override
  public List<Phrase> appositions(int head) {
    return phrases.appositions(head);
  }

  @Override
  public List<Clause.Oblique> modifiers(int head) {
    List<Clause.Oblique> found = new ArrayList<>();
    Obliques.ofNoun(this, head, found);
    int verb = arcs.head(head);
    if (verb >= 0 && clauseByToken[verb] != null && mayShare(head, verb)) {
      List<Clause.Oblique> ofVerb = new ArrayList<>();
      Obliques.ofVerb(this, verb, ofVerb);
      for (Clause.Oblique oblique : ofVerb) {
        boolean follows = oblique.phrase().head() > head && oblique.phrase().head() > verb;
        if (follows && oblique.attachedTo() == verb && !oblique.preposition().isEmpty()) {
          found.add(oblique);
        }
      }
    }
    return List.copyOf(found);
  }

  /** Whether what modifies the verb may as well modify its noun: "held talks <u>in Oslo</u>". */
  private boolean mayShare(int noun, int verb) {
    if (tags.upos(noun) == Upos.PROPN || tags.upos(noun) == Upos.PRON) {
      return false;
    }
    switch (arcs.relation(noun)) {
      case OBJ, NSUBJ_PASS, XCOMP:
        return true;
      case NSUBJ:
        return VerbClasses.isHappening(lemma(verb));
      default:
        return false;
    }
  }

  @Override
  public Optional<Phrase> possessor(int head) {
    int possessor = arcs.child(head, Relation.NMOD_POSS);
    int title = arcs.child(head, Relation.NMOD_DESC);
    if (possessor < 0 && title >= 0) {
      possessor = arcs.child(title, Relation.NMOD_POSS);
    }
    return possessor < 0 ? Optional.empty() : Optional.of(phrases.withoutClitic(possessor));
  }

  @Override
  public int headOf(TokenRange range) {
    int best = -1;
    int depth = Integer.MAX_VALUE;
    for (int i = range.begin(); i < range.end(); i++) {
      int head = arcs.head(i);
      if (head >= 0 && range.contains(head)) {
        continue;
      }
      if (best >= 0 && arcs.is(i, Relation.PUNCT)) {
        continue;
      }
      int own = arcs.depth(i);
      if (own < depth || arcs.is(best, Relation.PUNCT)) {
        best = i;
        depth = own;
      }
    }
    return best < 0 ? range.begin() : best;
  }
}
