package io.dragoman.parsers.statement;

import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Phrase;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.lexicon.ReportingWord.Complement;
import java.util.List;

/**
 * Speech whose content stands before the words of saying: "Talks had failed and the envoys had
 * left, the ministry said." All of the sentence up to the comma is said, however the tree divides
 * it.
 */
final class FrontedContent {

  private FrontedContent() {}

  /** The content; where it stands before its speaker, with all that the sentence has before it. */
  static List<TokenRange> whole(ReportingVerb verb, List<TokenRange> content) {
    if (content.size() != 1) {
      return content;
    }
    int opening = opening(verb);
    TokenRange only = content.get(0);
    return only.end() <= opening ? beforeSource(verb) : content;
  }

  /**
   * What stands before the speaker at the end of a sentence.
   *
   * @param verb a verb of saying
   * @return the words up to the comma before speaker and verb, or none where no comma is there,
   *     where more follows than a short phrase, or where the verb takes no clause
   */
  static List<TokenRange> beforeSource(ReportingVerb verb) {
    boolean takes =
        verb.takes(Complement.THAT)
            || verb.takes(Complement.QUOTE)
            || verb.takes(Complement.NP_THAT);
    int comma = opening(verb) - 1;
    Syntax syntax = verb.syntax();
    boolean more =
        verb.clause().complement().filter(c -> c.predicate() > verb.cue().end()).isPresent();
    if (!takes || more || comma < 1 || !isComma(syntax.sentence(), comma)) {
      return List.of();
    }
    int begin = 0;
    while (begin < comma && isJoint(syntax, begin)) {
      begin++;
    }
    TokenRange said = new TokenRange(begin, Math.max(begin, comma));
    return holdsClause(syntax, said) ? List.of(said) : List.of();
  }

  /** A finite clause with its subject: "In the second case" or "Despite this" is no content. */
  private static boolean holdsClause(Syntax syntax, TokenRange range) {
    return syntax.clauses().stream()
        .filter(clause -> range.contains(clause.predicate()))
        .filter(clause -> clause.role() != Clause.Role.ADNOMINAL && clause.marker().isEmpty())
        .filter(clause -> clause.tense() != Clause.Tense.NON_FINITE)
        .anyMatch(clause -> clause.subject().filter(s -> range.contains(s.head())).isPresent());
  }

  /**
   * What stands around the speaker: "The embargo, she added, has failed."
   *
   * @param verb a verb of saying
   * @return the words before and after it, or none where it does not break a clause
   */
  static List<TokenRange> around(ReportingVerb verb) {
    Clause saying = verb.clause();
    Sentence sentence = verb.syntax().sentence();
    int comma = opening(verb) - 1;
    int end = saying.extent().end();
    boolean breaks =
        saying.role() == Clause.Role.PARATAXIS
            && saying.governor().filter(g -> g.predicate() >= end).isPresent();
    if (!breaks || comma < 1 || !isComma(sentence, comma) || !isComma(sentence, end)) {
      return List.of();
    }
    TokenRange rest = new TokenRange(end + 1, withoutStop(sentence));
    return rest.length() == 0 ? List.of() : List.of(new TokenRange(0, comma), rest);
  }

  /**
   * What follows a clause with "as": "As the king said in May, the road will be built."
   *
   * @param verb a verb of saying
   * @return the words after the comma, or none where the verb is not in such a clause
   */
  static List<TokenRange> afterAs(ReportingVerb verb) {
    Clause saying = verb.clause();
    Sentence sentence = verb.syntax().sentence();
    int comma = saying.extent().end();
    boolean opens =
        saying.marker().filter(marker -> marker.equals("as")).isPresent()
            && saying.governor().filter(g -> g.predicate() > comma).isPresent();
    boolean found = opens && verb.takes(Complement.THAT) && isComma(sentence, comma);
    return found && comma + 1 < withoutStop(sentence)
        ? List.of(new TokenRange(comma + 1, withoutStop(sentence)))
        : List.of();
  }

  /**
   * What stands before a clause with "as" at the end: "The road is closed, as the king put it."
   *
   * @param verb a verb of saying
   * @return the words before the comma, or none where the verb is not in such a clause
   */
  static List<TokenRange> beforeAs(ReportingVerb verb) {
    Clause saying = verb.clause();
    Sentence sentence = verb.syntax().sentence();
    int as = opening(verb) - 1;
    boolean closes =
        as > 2
            && sentence.token(as).folded().equals("as")
            && isComma(sentence, as - 1)
            && verb.cue().end() >= withoutStop(sentence)
            && saying.governor().filter(g -> g.predicate() < as).isPresent();
    TokenRange said = new TokenRange(0, Math.max(0, as - 1));
    return closes && holdsClause(verb.syntax(), said) ? List.of(said) : List.of();
  }

  private static int withoutStop(Sentence sentence) {
    int end = sentence.size();
    return sentence.token(end - 1).text().equals(".") ? end - 1 : end;
  }

  private static boolean isComma(Sentence sentence, int token) {
    return token < sentence.size() && sentence.token(token).text().equals(",");
  }

  /** The first token of speaker and verb. */
  private static int opening(ReportingVerb verb) {
    int first = verb.clause().verbGroup().begin();
    return verb.clause()
        .subject()
        .map(Phrase::range)
        .map(TokenRange::begin)
        .filter(begin -> begin < first)
        .orElse(first);
  }

  private static boolean isJoint(Syntax syntax, int token) {
    return syntax.tags().upos(token) == Upos.CCONJ
        || syntax.tags().upos(token) == Upos.PUNCT
            && !syntax.sentence().token(token).folded().equals("\"");
  }
}
