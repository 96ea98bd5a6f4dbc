package io.dragoman.parsers.mention.time;

import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.lexicon.Lexicon;
import io.dragoman.text.TextSpan;
import io.dragoman.text.Warning;
import io.dragoman.time.EventDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of a sentence and resolves them. Made once; immutable and safe for use
 * by several threads. Never throws because of the text.
 */
public final class TimeExpressions {

  private final CalendarLexicon lexicon;
  private final Map<NumericOrder, TimeGrammar> grammars = new EnumMap<>(NumericOrder.class);

  private TimeExpressions(CalendarLexicon lexicon) {
    this.lexicon = lexicon;
    for (NumericOrder order : NumericOrder.values()) {
      grammars.put(order, new TimeGrammar(order));
    }
  }

  /**
   * Makes a finder.
   *
   * @param lexicon whose calendar words are looked for
   * @return the finder
   */
  public static TimeExpressions of(Lexicon lexicon) {
    return new TimeExpressions(new CalendarLexicon(lexicon.calendar().entries()));
  }

  /**
   * Finds the expressions of one sentence.
   *
   * @param sentence the sentence
   * @param tense tells the tense around a token of this sentence
   * @param context what they are resolved against
   * @return the expressions in text order, without overlaps
   */
  public List<TimeExpression> find(Sentence sentence, TenseOf tense, TimeContext context) {
    TimeGrammar grammar = grammars.get(NumericOrder.of(context.country()));
    TimeLine line = TimeLine.of(sentence, lexicon);
    List<Found> found = grammar == null ? List.of() : grammar.find(line);
    return found.isEmpty() ? List.of() : new Reading(sentence, line, tense, context).of(found);
  }

  /** The reading of one sentence. */
  private static final class Reading {

    private final Sentence sentence;
    private final TimeLine line;
    private final TenseOf tenses;
    private final TimeContext context;
    private @Nullable Stretch previous;

    Reading(Sentence sentence, TimeLine line, TenseOf tenses, TimeContext context) {
      this.sentence = sentence;
      this.line = line;
      this.tenses = tenses;
      this.context = context;
      this.previous = context.previous().map(Values::stretch).orElse(null);
    }

    List<TimeExpression> of(List<Found> found) {
      int lentYear = found.stream().mapToInt(f -> f.meaning().namedYear()).max().orElse(0);
      List<TimeExpression> expressions = new ArrayList<>();
      for (int i = 0; i < found.size(); i++) {
        Found one = i + 1 < found.size() ? lent(found.get(i), found.get(i + 1)) : found.get(i);
        Supplier<TimeTense> tense = tenseAt(line.atom(one.begin()).token());
        TimeExpression expression = expression(one, tense, lentYear);
        if (i > 0 && goesOn(found.get(i - 1), one) && tense.get() == TimeTense.FUTURE) {
          expression = expression(inOrder(one, expressions, expression), tense, lentYear);
        }
        previous = expression.date().map(Values::stretch).orElse(previous);
        if (!joinedToLast(expressions, found, i, expression)) {
          expressions.add(expression);
        }
      }
      return expressions;
    }

    /** Most expressions mean the same in every tense; a tree costs more than all else here. */
    private Supplier<TimeTense> tenseAt(int token) {
      return new Supplier<>() {
        private @Nullable TimeTense known;

        @Override
        public TimeTense get() {
          TimeTense tense = known;
          if (tense == null) {
            tense = tenses.at(token);
            known = tense;
          }
          return tense;
        }
      };
    }

    /** Whether two days of the week stand in one list: "in Bern Tuesday and Graz on Friday". */
    private boolean goesOn(Found before, Found one) {
      int from = before.outerEnd();
      boolean list = line.is(from, ",", "and") && one.begin() - from <= 5;
      return list
          && before.meaning() instanceof Weekday first
          && one.meaning() instanceof Weekday second
          && first.which() == Weekday.Which.ANY
          && second.which() == Weekday.Which.ANY;
    }

    /** The later day of a list follows the earlier one, also into the next week. */
    private static Found inOrder(Found one, List<TimeExpression> before, TimeExpression resolved) {
      Optional<EventDate> last =
          before.isEmpty() ? Optional.empty() : before.get(before.size() - 1).date();
      boolean inOrder =
          last.isEmpty()
              || resolved.date().isEmpty()
              || last.get().compareTo(resolved.date().get()) < 0;
      if (inOrder || !(one.meaning() instanceof Weekday day)) {
        return one;
      }
      return one.as(new Weekday(day.weekday(), Weekday.Which.FOLLOWING));
    }

    /** The year of "May 7, 2021" is that of "May 5" too in "May 5 and May 7, 2021". */
    private Found lent(Found one, Found next) {
      boolean list = line.is(one.end(), "and", ",", "&") && next.begin() - one.end() <= 2;
      if (!list || next.meaning().namedYear() == 0 || one.meaning().namedYear() != 0) {
        return one;
      }
      boolean between = next.begin() - one.end() == 1 || line.is(one.end() + 1, "and");
      return between ? one.as(one.meaning().completedBy(next.meaning())) : one;
    }

    private TimeExpression expression(Found found, Supplier<TimeTense> tense, int lentYear) {
      Meaning meaning = found.meaning().in(tense);
      Anchor anchor = new Anchor(context.dayOfWriting().orElse(null), previous, tense, lentYear);
      Optional<Stretch> stretch = meaning.resolve(anchor);
      Optional<EventDate> date = stretch.flatMap(Values::date);
      List<TimeExpression> parts = parts(found, tense, lentYear, stretch);
      TextSpan span =
          TextSpan.of(line.atom(found.begin()).begin(), line.atom(found.end() - 1).end());
      Optional<String> duration =
          meaning instanceof Length length ? Optional.of(length.iso()) : Optional.empty();
      return new TimeExpression(
          sentence.index(),
          tokens(found.outerBegin(), found.outerEnd()),
          span,
          meaning.kind(),
          date,
          duration,
          Relation.before(line, found.outerBegin()),
          basis(meaning),
          meaning.namedYear() != 0,
          meaning.namesDay(),
          stretch.map(Stretch::window).orElse(false),
          parts,
          warning(meaning, span));
    }

    private static TimeExpression.Basis basis(Meaning meaning) {
      if (meaning.namedYear() != 0 || (meaning instanceof Fixed)) {
        return TimeExpression.Basis.ITSELF;
      }
      return meaning.toldBefore()
          ? TimeExpression.Basis.TEXT_BEFORE
          : TimeExpression.Basis.DAY_OF_WRITING;
    }

    private static Optional<Warning> warning(Meaning meaning, TextSpan span) {
      return meaning instanceof Ambiguous
          ? Optional.of(
              Warning.of(
                  "date-order", "day and month of a date in digits cannot be told apart", span))
          : Optional.empty();
    }

    /** The ends of a range as expressions; each takes its day from the range. */
    private List<TimeExpression> parts(
        Found found, Supplier<TimeTense> tense, int lentYear, Optional<Stretch> whole) {
      if (found.ends().isEmpty() || whole.isEmpty()) {
        return List.of();
      }
      List<TimeExpression> parts = new ArrayList<>();
      for (Found end : found.ends()) {
        Meaning meaning = parts.isEmpty() ? beginning(end, whole.get()) : ending(end, whole.get());
        parts.add(expression(Found.of(meaning, end.begin(), end.end()), tense, lentYear));
      }
      return parts;
    }

    private static Meaning beginning(Found end, Stretch whole) {
      return whole.start() == null ? end.meaning() : new EndOf(end.meaning(), whole.start());
    }

    private static Meaning ending(Found end, Stretch whole) {
      return whole.end() == null ? end.meaning() : new EndOf(end.meaning(), whole.end());
    }

    /** "Sunday and Monday" is one stretch of two days. */
    private boolean joinedToLast(
        List<TimeExpression> expressions, List<Found> found, int i, TimeExpression next) {
      if (expressions.isEmpty() || i == 0) {
        return false;
      }
      Found before = found.get(i - 1);
      boolean and =
          line.is(before.outerEnd(), "and", "&") && found.get(i).begin() == before.outerEnd() + 1;
      TimeExpression last = expressions.get(expressions.size() - 1);
      Optional<EventDate> both = and ? Neighbors.join(last, next) : Optional.empty();
      if (both.isEmpty()) {
        return false;
      }
      expressions.set(
          expressions.size() - 1, Neighbors.joined(last, next, both.get(), selfStanding(found, i)));
      return true;
    }

    private static boolean selfStanding(List<Found> found, int i) {
      return !(found.get(i).meaning() instanceof CalendarDay day
          && found.get(i - 1).meaning() instanceof CalendarDay before
          && day.month() == before.month());
    }

    private TokenRange tokens(int begin, int end) {
      return new TokenRange(line.atom(begin).token(), line.atom(end - 1).token() + 1);
    }
  }
}
