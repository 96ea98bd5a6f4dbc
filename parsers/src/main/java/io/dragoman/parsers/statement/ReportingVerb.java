package io.dragoman.parsers.statement;

import io.dragoman.event.StatementClass;
import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.lexicon.ReportingWord;
import io.dragoman.parsers.lexicon.ReportingWord.Complement;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A verb of the reporting table as the predicate of a clause.
 *
 * @param syntax the sentence
 * @param clause the clause
 * @param words what the table says of it; several rows where it is used in several ways
 * @param cue its tokens, auxiliaries left out
 */
record ReportingVerb(Syntax syntax, Clause clause, List<ReportingWord> words, TokenRange cue) {

  private static final Set<Upos> NAMING =
      EnumSet.of(Upos.PROPN, Upos.NOUN, Upos.ADJ, Upos.ADP, Upos.DET, Upos.PART);
  private static final Set<String> HYPHENS = Set.of("-", "–");

  /** Whether it can take a complement of this kind. */
  boolean takes(Complement complement) {
    return words.stream().anyMatch(word -> word.takes().contains(complement));
  }

  /** Whether words in quotation marks can be what is said. */
  boolean takesQuotation() {
    return takes(Complement.QUOTE)
        || takes(Complement.NP_QUOTE)
        || takes(Complement.THAT)
        || takes(Complement.WH)
        || takes(Complement.NP_THAT);
  }

  /** Whether its object is the one who is spoken to, such as who is thanked. */
  boolean isAddressed() {
    StatementClass saying = words.get(0).statementClass();
    return cue.length() == 1
        && (saying == StatementClass.THANK || saying == StatementClass.CONGRATULATE);
  }

  /** Whether it ends with a preposition: "call for", "warn of". What is said follows it. */
  boolean endsWithPreposition() {
    Upos last = syntax.tags().upos(cue.end() - 1);
    return cue.length() > 1 && (last == Upos.ADP || last == Upos.SCONJ);
  }

  /** Whether it tells of belief, hope or intention that need not have been said. */
  boolean isAttitude() {
    return words.stream().allMatch(ReportingWord::attitude);
  }

  /**
   * The words of saying with the class the table gives.
   *
   * @return the cue
   */
  SpeechCue speechCue() {
    ReportingWord word = words.get(0);
    return new SpeechCue(
        syntax.sentence().span(cue), word.lemma(), Optional.of(word.statementClass()));
  }

  /**
   * The speaker of a quotation: of "the agency quoted him" the one who is quoted.
   *
   * @return the source, or empty where the clause has none
   */
  Optional<SpeechSource> quotedSource() {
    boolean quoted = clause.lemma().equals("quote") && !clause.passive();
    return quoted && clause.object().isPresent()
        ? clause.object().map(phrase -> new SpeechSource(syntax.sentence(), phrase.range()))
        : source();
  }

  /**
   * The phrase of the speaker: the subject, found where it is shared.
   *
   * @return the source, or empty where the clause has none
   */
  Optional<SpeechSource> source() {
    return (clause.passive() ? clause.agent() : clause.subject())
        .map(phrase -> new SpeechSource(syntax.sentence(), upToVerb(phrase.range())));
  }

  /** All of a long name before the verb, of which a tree may know the first words only. */
  private TokenRange upToVerb(TokenRange range) {
    int end = range.end();
    int verb = Math.min(clause.verbGroup().begin(), cue.begin());
    while (end < verb && isNaming(end)) {
      end++;
    }
    boolean name =
        end == verb
            && end > range.end()
            && (syntax.tags().upos(end - 1) == Upos.PROPN || hasPossessor(range.end(), end));
    return name ? new TokenRange(range.begin(), end) : range;
  }

  private boolean hasPossessor(int from, int to) {
    for (int i = from; i < to; i++) {
      if (syntax.tags().upos(i) == Upos.PART) {
        return true;
      }
    }
    return false;
  }

  private boolean isNaming(int token) {
    return NAMING.contains(syntax.tags().upos(token))
        || HYPHENS.contains(syntax.sentence().token(token).text());
  }
}
