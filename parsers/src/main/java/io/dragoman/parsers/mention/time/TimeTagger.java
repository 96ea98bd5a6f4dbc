package io.dragoman.parsers.mention.time;

import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Finds the time expressions of an article, sentence by sentence, and carries along what the text
 * has spoken of, so that "the following day" has its day. Made once; immutable and safe for use by
 * several threads. Never throws because of the text.
 */
public final class TimeTagger {

  private final TimeExpressions expressions;
  private final Lexicon lexicon;

  /**
   * Makes a tagger.
   *
   * @param lexicon whose calendar words are looked for
   */
  public TimeTagger(Lexicon lexicon) {
    this.expressions = TimeExpressions.of(lexicon);
    this.lexicon = lexicon;
  }

  /**
   * Finds the expressions of an article, asking for the clauses of those sentences that need it.
   *
   * @param sentences the sentences in order
   * @param syntax gives the clauses of a sentence
   * @param context what the article begins with
   * @return its time expressions
   */
  public Times tag(
      List<Sentence> sentences, Function<Sentence, Syntax> syntax, TimeContext context) {
    return tagWithTenses(
        sentences,
        sentence -> token -> new ClauseTense(syntax.apply(sentence), lexicon).at(token),
        context);
  }

  /**
   * Finds the expressions of an article, asking the caller for the tenses.
   *
   * @param sentences the sentences in order
   * @param tenses tells the tenses of a sentence
   * @param context what the article begins with
   * @return its time expressions
   */
  public Times tagWithTenses(
      List<Sentence> sentences, Function<Sentence, TenseOf> tenses, TimeContext context) {
    List<TimeExpression> all = new ArrayList<>();
    int size = 0;
    TimeContext now = context;
    for (Sentence sentence : sentences) {
      size = Math.max(size, sentence.index() + 1);
      for (TimeExpression found : expressions.find(sentence, tenses.apply(sentence), now)) {
        all.add(found);
        now = found.date().map(now::after).orElse(now);
      }
    }
    return Times.of(size, all);
  }
}
