package io.dragoman.parsers.mention.time;

import io.dragoman.parsers.language.TokenRange;
import io.dragoman.text.TextSpan;
import io.dragoman.text.Warning;
import io.dragoman.time.EventDate;
import io.dragoman.time.TimeKind;
import io.dragoman.time.TimeMention;
import java.util.List;
import java.util.Optional;

/**
 * A time expression with what it means.
 *
 * @param sentence the number of its sentence
 * @param range its tokens, with what belongs to it and is no part of the value: "night" of "Sunday
 *     night", "at 9 a.m." behind a day, "the morning of" before it
 * @param span the characters that give the value
 * @param kind what kind of expression it is
 * @param date the days meant; empty for durations, times of the day and what recurs, and where the
 *     text or the article does not tell enough
 * @param duration of a duration its ISO 8601 form, with X for a number left vague ({@code PXD})
 * @param relation what the preposition before it says
 * @param basis what the date was counted from
 * @param explicitYear whether it names the year
 * @param explicitDay whether it names a day of a month
 * @param window whether some time within the date is meant, not all of it ("next week", "in May")
 * @param parts the two ends of a range or the days of a list, where each is an expression of its
 *     own; empty otherwise
 * @param warning why there is no date, where the reader could do something about it
 */
public record TimeExpression(
    int sentence,
    TokenRange range,
    TextSpan span,
    Kind kind,
    Optional<EventDate> date,
    Optional<String> duration,
    Relation relation,
    Basis basis,
    boolean explicitYear,
    boolean explicitDay,
    boolean window,
    List<TimeExpression> parts,
    Optional<Warning> warning) {

  /** Kinds of time expressions. */
  public enum Kind {
    /** A place in the calendar. */
    DATE,
    /** A length. */
    DURATION,
    /** A time of the day alone. */
    TIME,
    /** What recurs: "every year". */
    SET
  }

  /** What a date was counted from. */
  public enum Basis {
    /** Nothing: it names its year. */
    ITSELF,
    /** The day of writing, by tense or by words such as "next". */
    DAY_OF_WRITING,
    /** What the text spoke of before: "the following day". */
    TEXT_BEFORE
  }

  /** Keeps an own copy of the parts. */
  public TimeExpression {
    parts = List.copyOf(parts);
  }

  /**
   * Whether it gives a day or days from a first to a last one, not a stretch within which something
   * happens.
   *
   * @return true for "24 to 26 April", false for "next week"
   */
  public boolean exact() {
    return date.isPresent() && !window;
  }

  /**
   * The expression as a record of the vocabulary: its date or duration, a range whose ends are
   * expressions of their own as two.
   *
   * @param text the article's text
   * @return the mentions, in text order; empty for times of the day, for what recurs and for dates
   *     without a value
   */
  public List<TimeMention> mentions(CharSequence text) {
    if (!parts.isEmpty()) {
      return parts.stream().flatMap(part -> part.mentions(text).stream()).toList();
    }
    if (kind == Kind.DURATION) {
      return duration
          .map(value -> TimeMention.of(span, span.in(text), TimeKind.DURATION, value))
          .stream()
          .toList();
    }
    return date
        .map(value -> TimeMention.of(span, span.in(text), TimeKind.DATE, days(value)))
        .stream()
        .toList();
  }

  /** The EDTF text; what has no text of days, months or years in ISO 8601 as its first and last. */
  private static String days(EventDate date) {
    return switch (date.precision()) {
      case DAY, MONTH, YEAR -> date.toString();
      case RANGE, WEEK, QUARTER, SEASON, HALF_YEAR, DECADE, CENTURY ->
          date.start().isPresent() && date.end().isPresent() && !wholeYears(date)
              ? EventDate.between(date.start().get(), date.end().get()).toString()
              : date.toString();
    };
  }

  /** Whether a range is written in months or years. */
  private static boolean wholeYears(EventDate date) {
    String text = date.toString();
    int slash = text.indexOf('/');
    return slash > 0 && slash < 8;
  }
}
