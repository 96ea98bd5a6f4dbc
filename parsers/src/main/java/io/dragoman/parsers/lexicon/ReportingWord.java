package io.dragoman.parsers.lexicon;

import io.dragoman.event.StatementClass;
import java.util.List;

/**
 * A verb, noun or phrase that reports what somebody says.
 *
 * @param phrase the lemma, with its particle where it has one: call for
 * @param kind verb, noun or phrase
 * @param lemma the lemma of the head word: call
 * @param statementClass the class of statements it makes, such as STATE, WARN, PROMISE
 * @param takes what can hold the content, the usual first
 * @param attitude true for belief, hope and intention that need not have been said
 */
public record ReportingWord(
    String phrase,
    WordKind kind,
    String lemma,
    StatementClass statementClass,
    List<Complement> takes,
    boolean attitude) {

  /** Where the content of a statement stands. */
  public enum Complement {
    /** A clause, with or without that: said (that) talks failed. */
    THAT,
    /** A quotation: "We agree," he said. */
    QUOTE,
    /** An embedded question: asked whether, explained why. */
    WH,
    /** A noun phrase: underscored the need for calm. */
    NP,
    /** An infinitive: vowed to help. */
    TO_INF,
    /** A gerund: denied taking part, suggested meeting. */
    GERUND,
    /** A person, then a clause: told reporters that. */
    NP_THAT,
    /** A person, then an infinitive: urged Mali to hold elections. */
    NP_TO_INF,
    /** A person, then a quotation: told reporters: "..." */
    NP_QUOTE,
    /** A person, then a noun phrase: promised Kyiv new aid. */
    NP_NP,
    /** A person, then on or upon: congratulated him on his election. */
    NP_ON,
    /** A person, then for: thanked, blamed, praised Oman for its help. */
    NP_FOR,
    /** A person, then of: accused Minsk of, informed the Council of. */
    NP_OF,
    /** A person, then about: warned, briefed the Council about. */
    NP_ABOUT,
    /** A person, then against: warned Tehran against. */
    NP_AGAINST,
    /** An object, then as: described the talks as useful. */
    NP_AS,
    /** A person or thing, then to: alerted the council to, attributed the delay to. */
    NP_TO,
    /** An object, then with: charged them with. */
    NP_WITH,
    /** to a person, then a clause: complained to Seoul that. */
    TO_THAT,
    /** about: spoke about, complained about. */
    ABOUT,
    /** against: protested against. */
    AGAINST,
    /** by: saddened by. */
    BY,
    /** for: call for, gratitude for. */
    FOR,
    /** from: drew from. */
    FROM,
    /** in: belief in. */
    IN,
    /** of: warn of, speak of, offer of. */
    OF,
    /** on, upon: comment on, elaborate on. */
    ON,
    /** over: concern over. */
    OVER,
    /** to, as a preposition: commitment to, objected to. */
    TO,
    /** toward, towards: attitude toward. */
    TOWARD,
    /** with: agree with. */
    WITH,
    /** at: outrage at. */
    AT,
    /** into: inquiry into. */
    INTO,
    /** for somebody to do: appeal for the parties to return. */
    FOR_TO_INF,
    /** A block after a colon: the statement reads as follows:. */
    COLON
  }

  static ReportingWord from(LexiconRow row) {
    return new ReportingWord(
        row.phrase(),
        row.choice("kind", WordKind.class),
        row.optional("lemma").orElse(row.phrase()),
        row.choice("class", StatementClass.class),
        row.choices("takes", Complement.class),
        row.flag("attitude"));
  }

  /** The inflected forms, for the trie. */
  List<String> forms(Inflection inflection) {
    return kind.forms(phrase, inflection);
  }
}
