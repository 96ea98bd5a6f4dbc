package io.dragoman.parsers.language;

import java.util.List;
import java.util.Optional;

/**
 * A clause: one predicate (a verb, or a predicate noun or adjective with a copula) and its
 * arguments. Rules of every later stage ask these questions and never walk tree edges.
 *
 * <p>Shared arguments are found: the subject of a conjunct, of an open complement ("plans to
 * visit"), of a participle that modifies the subject, of a relative clause.
 */
public interface Clause {

  /**
   * The sentence it stands in.
   *
   * @return the sentence
   */
  Sentence sentence();

  /**
   * The predicate's token: the content verb, not its auxiliaries.
   *
   * @return a token's index
   */
  int predicate();

  /**
   * The predicate's lemma.
   *
   * @return lower case, such as {@code visit}; with a particle such as {@code put off} where one
   *     belongs to the verb
   */
  String lemma();

  /**
   * The predicate with its auxiliaries, negation and adverbs between them.
   *
   * @return a range of tokens
   */
  TokenRange verbGroup();

  /**
   * The particle that belongs to the verb: {@code off} of "put off".
   *
   * @return lower case, or empty
   */
  Optional<String> particle();

  /**
   * The word that introduces a subordinate clause: {@code that}, {@code to}, {@code after}, {@code
   * while}, {@code ahead of}.
   *
   * @return lower case, several words joined by a space, or empty
   */
  Optional<String> marker();

  /**
   * The adverbs that modify the predicate, such as {@code also}, {@code jointly}, {@code yet}.
   *
   * @return lower case, in text order
   */
  List<String> adverbs();

  /**
   * Who does it, grammatically; shared subjects are found.
   *
   * @return the full noun phrase, or empty; a relative pronoun is replaced by its antecedent
   */
  Optional<Phrase> subject();

  /**
   * The agent: the subject of an active clause, the by-phrase of a passive one.
   *
   * @return the full noun phrase, or empty
   */
  Optional<Phrase> agent();

  /**
   * The direct object; of a passive clause its subject.
   *
   * @return the full noun phrase, or empty
   */
  Optional<Phrase> patient();

  /**
   * The direct object as it stands.
   *
   * @return the full noun phrase, or empty
   */
  Optional<Phrase> object();

  /**
   * The indirect object, or the person told in "told reporters that".
   *
   * @return the full noun phrase, or empty
   */
  Optional<Phrase> indirectObject();

  /**
   * The noun phrases in prepositional phrases that depend on the predicate (or, where attachment is
   * unsure, on its object), in text order.
   *
   * @return preposition and noun phrase
   */
  List<Oblique> obliques();

  /**
   * The noun phrases under one of the given prepositions.
   *
   * @param prepositions lower case, such as {@code with}, {@code on the sidelines of}
   * @return in text order
   */
  List<Phrase> obliques(String... prepositions);

  /**
   * The clausal complement: "said <u>that ...</u>", "agreed <u>to ...</u>", "plans <u>to
   * visit</u>".
   *
   * @return the complement clause, or empty
   */
  Optional<Clause> complement();

  /**
   * The clause that this one is a complement, modifier or conjunct of.
   *
   * @return the governing clause, or empty for the main clause
   */
  Optional<Clause> governor();

  /**
   * How this clause hangs on its governor.
   *
   * @return the role
   */
  Role role();

  /**
   * The clauses coordinated with this one, without itself, in text order.
   *
   * @return the conjuncts
   */
  List<Clause> conjuncts();

  /**
   * Voice.
   *
   * @return true if passive
   */
  boolean passive();

  /**
   * Whether the predicate is negated ("did not meet", "has yet to visit", "never").
   *
   * @return true if negated
   */
  boolean negated();

  /**
   * Tense and aspect of the verb group.
   *
   * @return the tense
   */
  Tense tense();

  /**
   * The modal auxiliary, lower case, full form ({@code would}, {@code may}, {@code will}).
   *
   * @return the modal, or empty
   */
  Optional<String> modal();

  /**
   * All tokens of the clause, its arguments and complements included, without a leading conjunction
   * or complementizer and without surrounding punctuation.
   *
   * @return a contiguous range
   */
  TokenRange extent();

  /**
   * What the predicate is about, as a speech verb's content is quoted: the complement clause
   * without its complementizer "that" but with an infinitive's "to" or a "whether", else the direct
   * object with all that belongs to it. Quotation marks around the whole are left out. Broken by
   * "he said", it has two ranges.
   *
   * @return in text order, possibly none
   */
  List<TokenRange> content();

  /** How a clause hangs on another one. */
  enum Role {
    /** The main clause of a sentence. */
    MAIN,
    /** A complement ("said that", "plans to", "denied visiting"). */
    COMPLEMENT,
    /** Coordinated with its governor. */
    CONJUNCT,
    /** An adverbial clause ("while visiting", "after he met"). */
    ADVERBIAL,
    /** A relative or participial clause on a noun ("who visited", "aimed at"). */
    ADNOMINAL,
    /** A clause loosely joined ("..., he said"). */
    PARATAXIS
  }

  /** Tense and aspect, as far as rules need them. */
  enum Tense {
    /** Simple past. */
    PAST,
    /** Present or past perfect. */
    PERFECT,
    /** Simple present. */
    PRESENT,
    /** Present or past progressive. */
    PROGRESSIVE,
    /** will, shall, is to, is going to. */
    FUTURE,
    /** An infinitive without a tense of its own. */
    INFINITIVE,
    /** A participle or gerund without a tense of its own. */
    NON_FINITE,
    /** None that can be told. */
    UNKNOWN
  }

  /**
   * A noun phrase under a preposition.
   *
   * @param preposition lower case; several words joined by a space; empty for a bare phrase of time
   *     or measure ("met <u>Monday</u>")
   * @param phrase the noun phrase
   * @param attachedTo the token that it modifies: the predicate, or the noun whose meaning it
   *     completes
   */
  record Oblique(String preposition, Phrase phrase, int attachedTo) {}
}
