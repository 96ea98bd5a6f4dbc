package io.dragoman.parsers.language;

import java.util.List;
import java.util.Optional;

/**
 * The questions that rules ask of one sentence. Made from tags and, where there is one, a tree;
 * without a tree the answers come from the tags and are fewer. Immutable.
 */
public interface Syntax {

  /**
   * Answers about a tagged sentence.
   *
   * @param sentence the sentence
   * @param tags its tags
   * @param tree its tree, or empty where there is none
   * @return the answers; from the tags alone where there is no tree
   */
  static Syntax of(Sentence sentence, Tags tags, Optional<Tree> tree) {
    return new TreeSyntax(sentence, tags, tree.orElseGet(() -> ShallowTree.of(sentence, tags)));
  }

  /**
   * The sentence.
   *
   * @return the sentence
   */
  Sentence sentence();

  /**
   * The tags.
   *
   * @return one for each token
   */
  Tags tags();

  /**
   * The lemma of a token.
   *
   * @param token a token's index
   * @return lower case
   */
  String lemma(int token);

  /**
   * All clauses, in the order of their predicates.
   *
   * @return the clauses
   */
  List<Clause> clauses();

  /**
   * The clause of which a token is the predicate.
   *
   * @param token a token's index
   * @return the clause, or empty
   */
  Optional<Clause> clauseAt(int token);

  /**
   * The clause in which a token stands: that of the nearest predicate above it.
   *
   * @param token a token's index
   * @return the clause, or empty
   */
  Optional<Clause> clauseAround(int token);

  /**
   * The full noun phrase of a head noun: determiners, modifiers, attached prepositional phrases,
   * appositions, relative clauses and conjuncts included.
   *
   * @param head a noun's token index
   * @return the phrase
   */
  Phrase nounPhrase(int head);

  /**
   * The noun phrase of a head without its conjuncts, appositions, relative clauses and whatever
   * prepositional phrases do not belong to the noun's own meaning.
   *
   * @param head a noun's token index
   * @return the phrase
   */
  Phrase minimalNounPhrase(int head);

  /**
   * The coordinated members of a phrase, itself first, in text order, each without the others and
   * without its conjunction: "trade, technology and security issues" gives three.
   *
   * @param phrase a noun phrase
   * @return at least one
   */
  List<Phrase> conjuncts(Phrase phrase);

  /**
   * The phrases in apposition to a head, both before and after it.
   *
   * @param head a noun's token index
   * @return in text order
   */
  List<Phrase> appositions(int head);

  /**
   * The prepositional modifiers of a noun: for "meeting with Li in Doha" {@code with} and {@code
   * in}.
   *
   * @param head a noun's token index
   * @return in text order
   */
  List<Clause.Oblique> modifiers(int head);

  /**
   * The possessor of a noun: "X's visit", "his visit".
   *
   * @param head a noun's token index
   * @return the possessor, or empty
   */
  Optional<Phrase> possessor(int head);

  /**
   * The head token of a range.
   *
   * @param range a range of this sentence's tokens
   * @return the token whose head lies outside the range
   */
  int headOf(TokenRange range);
}
