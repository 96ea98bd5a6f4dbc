package io.dragoman.parsers.structure;

import io.dragoman.text.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads datelines: "BEIJING, April 21 (Xinhua) --", "21st April 2024 – (Oslo)", "May 29, 2008". */
final class DatelineReader {

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "mar.",
          "apr.",
          "jun.",
          "jul.",
          "aug.",
          "sept.",
          "sep.",
          "oct.",
          "nov.",
          "dec.",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sept",
          "sep",
          "oct",
          "nov",
          "dec");

  private static final Set<String> WEEKDAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "wed",
          "thu",
          "fri",
          "sat",
          "sun");

  private static final Set<String> LOWER_WORDS =
      Set.of("of", "the", "de", "la", "al", "el", "and", "du", "des", "in", "on");

  private static final int LONGEST = 18;

  private DatelineReader() {}

  /** The end of the date that begins at a token: one past its last token, or -1. */
  static int endOfDate(List<Word> tokens, int from) {
    int at = from;
    if (at < tokens.size() && WEEKDAYS.contains(word(tokens, at))) {
      at++;
      at = is(tokens, at, ",") ? at + 1 : at;
    }
    if (isMonth(tokens, at)) {
      at++;
      if (isDay(tokens, at)) {
        at++;
      }
      return year(tokens, at);
    }
    if (isDay(tokens, at)) {
      at = is(tokens, at + 1, "of") ? at + 2 : at + 1;
      return isMonth(tokens, at) ? year(tokens, at + 1) : -1;
    }
    if (at < tokens.size() && isIsoDate(word(tokens, at))) {
      return at + 1;
    }
    return -1;
  }

  private static int year(List<Word> tokens, int at) {
    int next = is(tokens, at, ",") ? at + 1 : at;
    return next < tokens.size() && isYear(word(tokens, next)) ? next + 1 : at;
  }

  private static boolean isMonth(List<Word> tokens, int at) {
    return at < tokens.size()
        && MONTHS.contains(word(tokens, at))
        && Character.isUpperCase(tokens.get(at).text().charAt(0));
  }

  private static boolean isDay(List<Word> tokens, int at) {
    if (at >= tokens.size()) {
      return false;
    }
    String word = word(tokens, at);
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    String rest = word.substring(digits);
    boolean ordinal = rest.equals("st") || rest.equals("nd") || rest.equals("rd");
    return digits > 0 && digits <= 2 && (rest.isEmpty() || ordinal || rest.equals("th"));
  }

  private static boolean isYear(String word) {
    return word.length() == 4
        && (word.startsWith("19") || word.startsWith("20"))
        && Character.isDigit(word.charAt(2))
        && Character.isDigit(word.charAt(3));
  }

  private static boolean isIsoDate(String word) {
    return word.length() == 10 && word.charAt(4) == '-' && word.charAt(7) == '-';
  }

  /** A line that is nothing but a date, perhaps in brackets. */
  static Optional<DatelineSpan> dateLine(List<Word> tokens) {
    int from = is(tokens, 0, "[") || is(tokens, 0, "(") ? 1 : 0;
    int end = endOfDate(tokens, from);
    if (end < 0) {
      return Optional.empty();
    }
    int rest = end;
    while (rest < tokens.size() && !Character.isLetterOrDigit(word(tokens, rest).charAt(0))) {
      rest++;
    }
    if (rest < tokens.size()) {
      return Optional.empty();
    }
    TextSpan date = span(tokens, from, end);
    return Optional.of(
        new DatelineSpan(date, Optional.empty(), Optional.of(date), Optional.empty()));
  }

  /** A dateline before the first sentence of a paragraph. */
  static Optional<DatelineSpan> inline(List<Word> tokens) {
    int dash = dash(tokens);
    return dash < 0 ? dateThenBracket(tokens) : beforeDash(tokens, dash);
  }

  private static int dash(List<Word> tokens) {
    for (int i = 1; i < tokens.size() && i < LONGEST; i++) {
      if (!isDash(tokens.get(i))) {
        continue;
      }
      boolean before = tokens.get(i).begin() > tokens.get(i - 1).end();
      boolean after = i + 1 < tokens.size() && tokens.get(i + 1).begin() > tokens.get(i).end();
      if (after && (before || tokens.get(i).text().charAt(0) != '-')) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDash(Word token) {
    switch (token.text()) {
      case "-", "--", "---", "\u2013", "\u2014", "\u2015", "_":
        return true;
      default:
        return false;
    }
  }

  private static Optional<DatelineSpan> beforeDash(List<Word> tokens, int dash) {
    Parts parts = new Parts(tokens);
    if (!parts.read(0, dash)) {
      return Optional.empty();
    }
    int next = dash + 1;
    int end = next;
    if (parts.place.isEmpty() && is(tokens, next, "(")) {
      end = parts.bracket(next);
    }
    boolean sure = parts.date.isPresent() || parts.agency.isPresent() || parts.upper || parts.comma;
    boolean begins =
        end < tokens.size() && !Character.isLowerCase(tokens.get(end).text().charAt(0));
    return sure && begins ? Optional.of(parts.dateline(0, end)) : Optional.empty();
  }

  private static Optional<DatelineSpan> dateThenBracket(List<Word> tokens) {
    int end = endOfDate(tokens, 0);
    if (end < 0 || !is(tokens, end, "(")) {
      return Optional.empty();
    }
    Parts parts = new Parts(tokens);
    parts.date = Optional.of(span(tokens, 0, end));
    int after = parts.bracket(end);
    return after > end && after < tokens.size()
        ? Optional.of(parts.dateline(0, after))
        : Optional.empty();
  }

  /** The parts found on the way. */
  private static final class Parts {
    private final List<Word> tokens;
    private Optional<TextSpan> place = Optional.empty();
    private Optional<TextSpan> date = Optional.empty();
    private Optional<TextSpan> agency = Optional.empty();
    private boolean upper;
    private boolean comma;

    Parts(List<Word> tokens) {
      this.tokens = tokens;
    }

    boolean read(int from, int to) {
      int at = from;
      while (at < to) {
        int end = endOfDate(tokens, at);
        if (end > at && end <= to && date.isEmpty()) {
          date = Optional.of(span(tokens, at, end));
          at = end;
        } else if (is(tokens, at, "(")) {
          int after = bracket(at);
          if (after <= at || after > to) {
            return false;
          }
          at = after;
        } else if (isComma(at)) {
          comma = true;
          at++;
        } else {
          int after = name(at, to);
          if (after <= at || place.isPresent()) {
            return false;
          }
          place = Optional.of(span(tokens, at, after));
          at = after;
        }
      }
      return place.isPresent() || date.isPresent();
    }

    private boolean isComma(int at) {
      return is(tokens, at, ",") || is(tokens, at, "/") || is(tokens, at, ".");
    }

    /** The end of a place's name, which may have commas inside: "Taipei, Taiwan". */
    private int name(int from, int to) {
      int at = from;
      int end = from;
      while (at < to) {
        String text = tokens.get(at).text();
        boolean name = Character.isUpperCase(text.charAt(0));
        if (is(tokens, at, "(") || (name && endOfDate(tokens, at) > at && at > from)) {
          break;
        }
        boolean link = is(tokens, at, ",") || is(tokens, at, "-") || is(tokens, at, "'s");
        if (!name && !link && !LOWER_WORDS.contains(word(tokens, at))) {
          break;
        }
        if (name) {
          upper |= text.length() > 2 && text.equals(text.toUpperCase(java.util.Locale.ROOT));
          comma |= end > from && is(tokens, at - 1, ",");
          end = at + 1;
        }
        at++;
      }
      return end;
    }

    /** Reads "(Agency)" or "(Place)" and returns what comes after it. */
    int bracket(int from) {
      int close = from + 1;
      while (close < tokens.size() && close < from + 8 && !is(tokens, close, ")")) {
        close++;
      }
      if (close >= tokens.size() || !is(tokens, close, ")") || close == from + 1) {
        return from;
      }
      TextSpan inside = span(tokens, from + 1, close);
      if (place.isEmpty()) {
        place = Optional.of(inside);
      } else {
        agency = Optional.of(inside);
      }
      return close + 1;
    }

    DatelineSpan dateline(int from, int to) {
      return new DatelineSpan(span(tokens, from, to), place, date, agency);
    }
  }

  private static TextSpan span(List<Word> tokens, int from, int to) {
    return TextSpan.of(tokens.get(from).begin(), tokens.get(to - 1).end());
  }

  private static String word(List<Word> tokens, int at) {
    return tokens.get(at).folded();
  }

  private static boolean is(List<Word> tokens, int at, String word) {
    return at < tokens.size() && tokens.get(at).folded().equals(word);
  }
}
