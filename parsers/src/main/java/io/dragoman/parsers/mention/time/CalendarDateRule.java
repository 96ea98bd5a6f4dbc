package io.dragoman.parsers.mention.time;

import io.dragoman.parsers.lexicon.CalendarWord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days and months by name: "Friday, March 3, 2023", "24th to 26th April", "Nov. 9-11, 1949", "the
 * 3rd of May this year", "January 29 and 30", "May 2021", "June".
 */
final class CalendarDateRule implements TimeRule {

  /** A day of a list, or two days that are the ends of a range; atoms of the first and last. */
  private record Days(int first, int last, int begin, int end) {}

  @Override
  public List<Found> at(TimeLine line, int at) {
    CalendarHit weekday = line.hit(at, CalendarWord.Kind.WEEKDAY, CalendarWord.Kind.WEEKDAY_SHORT);
    if (weekday == null) {
      return date(line, at, at, 0);
    }
    int begin = line.after(line.after(weekday.end(), ","), "the");
    List<Found> found = date(line, at, begin, weekday.number());
    boolean day = !found.isEmpty() && found.get(0).meaning().namesDay();
    return day ? found : List.of();
  }

  private static List<Found> date(TimeLine line, int outer, int at, int weekday) {
    CalendarHit month = DateParts.month(line, at);
    return month == null
        ? dayFirst(line, outer, line.after(at, "the"), weekday)
        : monthFirst(line, outer, month, weekday);
  }

  private static List<Found> monthFirst(TimeLine line, int outer, CalendarHit month, int weekday) {
    List<Days> days = days(line, line.after(month.end(), "the"), false);
    if (days.isEmpty()) {
      return month(line, outer, month);
    }
    int last = days.get(days.size() - 1).end();
    DateParts.YearSlot year = DateParts.yearBehind(line, last);
    return found(days, year.year(), month.number(), weekday, outer, year.end());
  }

  private static List<Found> month(TimeLine line, int at, CalendarHit month) {
    DateParts.YearSlot year = DateParts.yearBehind(line, month.end());
    if (!year.year().told() && !isMonth(line, at, month)) {
      return List.of();
    }
    return Found.one(new CalendarMonth(year.year(), month.number()), at, year.end());
  }

  /** Whether a name without a day or year is a month: abbreviations, May and March need a sign. */
  private static boolean isMonth(TimeLine line, int at, CalendarHit month) {
    if (month.kind() == CalendarWord.Kind.MONTH_SHORT) {
      return line.is(month.end() - 1, ".") && introduced(line, at);
    }
    boolean word = line.is(at, "may", "march", "august");
    return !word || introduced(line, at) || DateParts.behindTo(line, month.end()) > 0;
  }

  private static boolean introduced(TimeLine line, int at) {
    return line.is(
        at - 1,
        "in",
        "of",
        "since",
        "by",
        "until",
        "from",
        "for",
        "during",
        "before",
        "after",
        "early",
        "late",
        "mid",
        "-",
        "last",
        "this",
        "next",
        "to",
        "through",
        "and",
        "till",
        "throughout",
        "around",
        "later",
        "earlier",
        "between");
  }

  private static List<Found> dayFirst(TimeLine line, int outer, int at, int weekday) {
    List<Days> days = days(line, at, true);
    if (days.isEmpty()) {
      return List.of();
    }
    int end = line.after(days.get(days.size() - 1).end(), "of", "-");
    CalendarHit month = DateParts.month(line, end);
    if (month == null) {
      return List.of();
    }
    DateParts.YearSlot year = DateParts.yearBehind(line, month.end());
    return found(days, year.year(), month.number(), weekday, outer, year.end());
  }

  /** "20-28", "20th to 28th", "29 and 30", "1, 3 and 5"; all up to a month if one must follow. */
  private static List<Days> days(TimeLine line, int at, boolean monthBehind) {
    List<Days> days = new ArrayList<>();
    boolean between = line.is(at - 1, "between") || line.is(at - 2, "between");
    int next = at;
    while (true) {
      Days one = dayOrRange(line, next, between, monthBehind);
      if (one == null) {
        return days;
      }
      days.add(one);
      int divider = divider(line, one.end());
      boolean more = divider > 0 && anotherDay(line, divider, monthBehind);
      if (!more) {
        return days;
      }
      next = divider;
    }
  }

  private static @Nullable Days dayOrRange(
      TimeLine line, int at, boolean between, boolean monthBehind) {
    Numeral first = DateParts.day(line, at);
    if (first == null) {
      return null;
    }
    int divider = DateParts.behindTo(line, first.end());
    if (divider < 0 && between && line.is(first.end(), "and")) {
      divider = first.end() + 1;
    }
    Numeral last = divider < 0 ? null : DateParts.day(line, line.after(divider, "the"));
    boolean range =
        last != null
            && last.value() > first.value()
            && (monthBehind || !ownMonth(line, last.end()));
    return range && last != null
        ? new Days(first.value(), last.value(), at, last.end())
        : new Days(first.value(), first.value(), at, first.end());
  }

  /** Whether a month follows, so that the day before it has a month of its own. */
  private static boolean ownMonth(TimeLine line, int at) {
    return DateParts.month(line, line.after(at, "of")) != null;
  }

  private static int divider(TimeLine line, int at) {
    if (line.is(at, "and", "&", "or")) {
      return line.after(at + 1, "the");
    }
    if (line.is(at, ",")) {
      return line.after(line.after(at + 1, "and"), "the");
    }
    return -1;
  }

  /** Whether a day continues the list, not a number that counts something or a date of its own. */
  private static boolean anotherDay(TimeLine line, int at, boolean monthBehind) {
    Numeral day = DateParts.day(line, at);
    if (day == null) {
      return false;
    }
    boolean last = line.is(at - 1, "and", "&", "or", "the");
    boolean month = ownMonth(line, day.end());
    if (monthBehind) {
      return month || divider(line, day.end()) > 0 || DateParts.behindTo(line, day.end()) > 0;
    }
    boolean counts = DateParts.countedNoun(line, day.end()) && !day.ordinal();
    return !month && !counts && (last || divider(line, day.end()) > 0);
  }

  private static List<Found> found(
      List<Days> days, YearOf year, int month, int weekday, int begin, int end) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      Days one = days.get(i);
      int from = i == 0 ? begin : one.begin();
      int to = i == days.size() - 1 ? end : one.end();
      Meaning first = new CalendarDay(year, month, one.first(), days.size() == 1 ? weekday : 0);
      Meaning meaning =
          one.first() == one.last()
              ? first
              : RangeOf.of(first, new CalendarDay(year, month, one.last(), 0));
      found.add(Found.of(meaning, from, to));
    }
    return found;
  }
}
