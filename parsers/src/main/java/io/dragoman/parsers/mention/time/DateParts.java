package io.dragoman.parsers.mention.time;

import io.dragoman.parsers.lexicon.CalendarWord;
import org.jspecify.annotations.Nullable;

/** Reads the parts that dates are made of. Every method gives null where its part is not there. */
final class DateParts {

  private static final int MIN_YEAR = 1000;
  private static final int MAX_YEAR = 2199;

  private DateParts() {}

  /** A day of a month: "3", "3rd", "third". */
  static @Nullable Numeral day(TimeLine line, int at) {
    CalendarHit ordinal = line.hit(at, CalendarWord.Kind.ORDINAL);
    if (ordinal != null) {
      return ordinal.number() <= 31 ? new Numeral(ordinal.number(), true, ordinal.end()) : null;
    }
    int number = line.number(at);
    if (line.digits(at) > 2 || number < 1 || number > 31) {
      return null;
    }
    if (line.glued(at + 1) && line.is(at + 1, "st", "nd", "rd", "th")) {
      return new Numeral(number, true, at + 2);
    }
    boolean other =
        (line.glued(at + 1) && (line.is(at + 1, ":", "%") || line.word(at + 1)))
            || (line.is(at + 1, ".", ",", "/") && line.glued(at + 2) && line.digits(at + 2) > 0)
            || line.has(at + 1, CalendarWord.Kind.MERIDIEM)
            || line.is(at + 1, "percent", "million", "billion", "%");
    return other ? null : new Numeral(number, false, at + 1);
  }

  /** A month by name. */
  static @Nullable CalendarHit month(TimeLine line, int at) {
    return line.hit(at, CalendarWord.Kind.MONTH, CalendarWord.Kind.MONTH_SHORT);
  }

  /** A year in four digits. */
  static @Nullable Numeral year(TimeLine line, int at) {
    int number = line.number(at);
    if (line.digits(at) != 4 || number < MIN_YEAR || number > MAX_YEAR) {
      return null;
    }
    boolean more =
        line.glued(at + 1)
            && (line.is(at + 1, ":", "%")
                || line.word(at + 1)
                || (line.is(at + 1, ".", ",") && line.glued(at + 2) && line.digits(at + 2) > 0));
    return more ? null : new Numeral(number, false, at + 1);
  }

  /**
   * A year.
   *
   * @param year how it is told
   * @param end one past its last atom
   */
  record YearSlot(YearOf year, int end) {}

  /** The year behind a day or month: ", 2021", "of last year", "this year". */
  static YearSlot yearBehind(TimeLine line, int at) {
    Numeral number = year(line, line.after(at, ",", "of", "-", "/"));
    if (number != null && !(line.is(at, "-") && !line.glued(at))) {
      return new YearSlot(YearOf.number(number.value()), number.end());
    }
    if (line.is(at, "'") && line.digits(at + 1) == 2 && line.glued(at + 1)) {
      return new YearSlot(YearOf.number(inFull(line.number(at + 1))), at + 2);
    }
    YearSlot relative = relativeYear(line, line.after(at, "of"));
    return relative == null ? new YearSlot(YearOf.NONE, at) : relative;
  }

  /** "last year", "this year", "the same year". */
  static @Nullable YearSlot relativeYear(TimeLine line, int at) {
    int begin = line.after(at, "the");
    CalendarHit shift = line.hit(begin, CalendarWord.Kind.SHIFT);
    if (shift != null && unit(line, shift.end(), Unit.YEAR)) {
      boolean told = line.is(begin, "following", "previous", "preceding");
      return told ? null : new YearSlot(YearOf.shift(shift.number()), shift.end() + 1);
    }
    CalendarHit same = line.hit(begin, CalendarWord.Kind.SAME, CalendarWord.Kind.THAT);
    return same != null && unit(line, same.end(), Unit.YEAR)
        ? new YearSlot(new YearOf(YearOf.Kind.SAME, 0), same.end() + 1)
        : null;
  }

  /** A year as a whole: "2024", "last year", "the year". */
  static @Nullable YearSlot wholeYear(TimeLine line, int at) {
    int begin = line.after(at, "the");
    Numeral number = year(line, begin);
    if (number != null) {
      return new YearSlot(YearOf.number(number.value()), number.end());
    }
    YearSlot relative = relativeYear(line, at);
    if (relative != null) {
      return relative;
    }
    return begin > at && unit(line, begin, Unit.YEAR)
        ? new YearSlot(YearOf.shift(0), begin + 1)
        : null;
  }

  /** Whether a unit stands here in the singular. */
  static boolean unit(TimeLine line, int at, Unit unit) {
    CalendarHit hit = line.hit(at, CalendarWord.Kind.UNIT);
    return hit != null && Unit.valueOf(hit.value()) == unit;
  }

  /** A year of two digits in full, in the hundred years up to 2049. */
  static int inFull(int year) {
    return year < 50 ? 2000 + year : 1900 + year;
  }

  /**
   * Whether a word that divides the ends of a range stands here; gives the atom behind it, or -1.
   */
  static int behindTo(TimeLine line, int at) {
    if (line.is(at, "-", "—", "~")) {
      return at + 1;
    }
    CalendarHit to = line.hit(at, CalendarWord.Kind.TO);
    return to == null ? -1 : to.end();
  }

  /** Whether a noun may follow here, which a number before it would count. */
  static boolean countedNoun(TimeLine line, int at) {
    return line.word(at) && !FunctionWords.contains(line.atom(at).text());
  }
}
