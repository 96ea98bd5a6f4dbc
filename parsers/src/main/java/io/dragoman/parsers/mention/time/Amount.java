package io.dragoman.parsers.mention.time;

import io.dragoman.parsers.lexicon.CalendarWord;
import org.jspecify.annotations.Nullable;

/**
 * How many units: "two", "a", "several", "two and a half", "14".
 *
 * @param value the number; 0 if the text is vague
 * @param article whether it is only an article
 * @param half whether a half is added
 * @param end one past its last atom
 */
record Amount(int value, boolean article, boolean half, int end) {

  /** Reads an amount, or gives null. */
  static @Nullable Amount read(TimeLine line, int at) {
    CalendarHit vague = line.hit(at, CalendarWord.Kind.VAGUE);
    if (vague != null) {
      return new Amount(vague.number(), false, false, vague.end());
    }
    if (line.has(at, CalendarWord.Kind.HALF)) {
      int end = line.has(at + 1, CalendarWord.Kind.ARTICLE) ? at + 2 : at + 1;
      return new Amount(0, false, true, end);
    }
    int number = line.number(at);
    if (number >= 0) {
      boolean decimal = line.is(at + 1, ".", ",", ":", "/") && line.digits(at + 2) > 0;
      boolean part = line.is(at - 1, ".", ",", "$", "£", "€", ":", "/") && line.glued(at);
      return decimal || part ? null : withHalf(line, number, false, at + 1);
    }
    CalendarHit word = line.hit(at, CalendarWord.Kind.NUMBER);
    if (word != null) {
      return words(line, word);
    }
    CalendarHit article = line.hit(at, CalendarWord.Kind.ARTICLE);
    if (article == null) {
      return null;
    }
    CalendarHit hundred = line.hit(article.end(), CalendarWord.Kind.NUMBER);
    return hundred != null && hundred.number() == 100
        ? new Amount(100, false, false, hundred.end())
        : new Amount(1, true, false, article.end());
  }

  /** "twenty", "twenty-one". */
  private static Amount words(TimeLine line, CalendarHit word) {
    int value = word.number();
    int end = word.end();
    if (value >= 20 && value < 100) {
      int next = line.after(end, "-");
      CalendarHit ones = line.hit(next, CalendarWord.Kind.NUMBER);
      if (ones != null && ones.number() < 10) {
        return withHalf(line, value + ones.number(), false, ones.end());
      }
    }
    return withHalf(line, value, false, end);
  }

  private static Amount withHalf(TimeLine line, int value, boolean article, int end) {
    CalendarHit half = line.is(end, "and") ? line.hit(end + 1, CalendarWord.Kind.HALF) : null;
    return half == null
        ? new Amount(value, article, false, end)
        : new Amount(value, article, true, half.end());
  }
}
