package io.dragoman.parsers.mention.time;

import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.stage.Layer;
import io.dragoman.text.Warning;
import io.dragoman.time.TimeMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The time expressions of an article, by sentence. Those of one sentence do not overlap. Immutable.
 */
public final class Times {

  /** The layer that the time stage provides. */
  public static final Layer<Times> LAYER = Layer.named("times");

  private final List<List<TimeExpression>> bySentence;

  private Times(List<List<TimeExpression>> bySentence) {
    this.bySentence = bySentence;
  }

  /**
   * Time expressions in text order.
   *
   * @param sentences how many sentences the article has
   * @param expressions its expressions
   * @return the same, to be asked by sentence
   */
  public static Times of(int sentences, List<TimeExpression> expressions) {
    List<List<TimeExpression>> lists = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      lists.add(new ArrayList<>());
    }
    expressions.forEach(expression -> lists.get(expression.sentence()).add(expression));
    lists.replaceAll(List::copyOf);
    return new Times(List.copyOf(lists));
  }

  /**
   * All expressions.
   *
   * @return in text order
   */
  public List<TimeExpression> all() {
    return bySentence.stream().flatMap(List::stream).toList();
  }

  /**
   * The expressions of one sentence.
   *
   * @param sentence the sentence's number
   * @return in text order
   */
  public List<TimeExpression> in(int sentence) {
    return bySentence.get(sentence);
  }

  /**
   * The expressions that lie wholly inside a range.
   *
   * @param sentence the sentence's number
   * @param range a range of its tokens
   * @return in text order
   */
  public List<TimeExpression> within(int sentence, TokenRange range) {
    return in(sentence).stream().filter(time -> range.contains(time.range())).toList();
  }

  /**
   * The expression at a token.
   *
   * @param sentence the sentence's number
   * @param token the token's index
   * @return the expression, or empty
   */
  public Optional<TimeExpression> at(int sentence, int token) {
    return in(sentence).stream().filter(time -> time.range().contains(token)).findFirst();
  }

  /**
   * The dates and durations as records of the vocabulary.
   *
   * @param text the article's text
   * @return in text order
   */
  public List<TimeMention> mentions(CharSequence text) {
    return all().stream().flatMap(time -> time.mentions(text).stream()).toList();
  }

  /**
   * What could not be told.
   *
   * @return a warning with its span for each date in digits whose order is unknown
   */
  public List<Warning> warnings() {
    return all().stream().flatMap(time -> time.warning().stream()).toList();
  }
}
