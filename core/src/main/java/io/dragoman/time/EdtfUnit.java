package io.dragoman.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/**
 * One date of an EDTF text, that is, all of it or one end of an interval.
 *
 * @param text the canonical text, without the qualifier
 * @param precision what the text counts in, never {@link Precision#RANGE}
 * @param start the first day
 * @param end the last day
 * @param qualifier how sure it is
 */
record EdtfUnit(
    String text, Precision precision, LocalDate start, LocalDate end, EdtfQualifier qualifier) {

  private static final int FIRST_QUARTER = 33;
  private static final int FIRST_HALF = 40;

  private EdtfUnit(String text, Precision precision, LocalDate start, LocalDate end) {
    this(text, precision, start, end, EdtfQualifier.NONE);
  }

  EdtfUnit qualified(EdtfQualifier newQualifier) {
    return new EdtfUnit(text, precision, start, end, newQualifier);
  }

  /** Returns the canonical text with the qualifier. */
  String print() {
    return text + qualifier.symbol();
  }

  static EdtfUnit day(LocalDate day) {
    return new EdtfUnit(
        year4(day.getYear()) + "-" + two(day.getMonthValue()) + "-" + two(day.getDayOfMonth()),
        Precision.DAY,
        day,
        day);
  }

  static EdtfUnit week(int weekYear, int week) {
    String text = year4(weekYear) + "-W" + two(week);
    LocalDate fourth = LocalDate.of(weekYear, 1, 4);
    if (week < 1 || week > IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(fourth).getMaximum()) {
      throw new DateTimeException("the year %d has no week %d".formatted(weekYear, week));
    }
    LocalDate monday = fourth.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(DayOfWeek.MONDAY);
    return new EdtfUnit(text, Precision.WEEK, monday, monday.plusDays(6));
  }

  static EdtfUnit month(YearMonth month) {
    return months(
        Precision.MONTH, month.getYear(), month.getMonthValue(), month.getMonthValue(), 1);
  }

  static EdtfUnit season(int year, Season season) {
    return months(Precision.SEASON, year, season.code(), season.firstMonth(), 3);
  }

  static EdtfUnit quarter(int year, int quarter) {
    return months(
        Precision.QUARTER,
        year,
        FIRST_QUARTER - 1 + number("quarter", quarter, 4),
        3 * quarter - 2,
        3);
  }

  static EdtfUnit half(int year, int half) {
    return months(
        Precision.HALF_YEAR, year, FIRST_HALF - 1 + number("half", half, 2), 6 * half - 5, 6);
  }

  static EdtfUnit year(int year) {
    return years(Precision.YEAR, year4(year), year, 1);
  }

  static EdtfUnit decade(int firstYear) {
    if (firstYear % 10 != 0) {
      throw new DateTimeException(
          "a decade begins in a year that ends in 0, but this is " + firstYear);
    }
    return years(Precision.DECADE, year4(firstYear).substring(0, 3) + "X", firstYear, 10);
  }

  static EdtfUnit century(int firstYear) {
    if (firstYear % 100 != 0) {
      throw new DateTimeException(
          "a century begins in a year that ends in 00, but this is " + firstYear);
    }
    return years(Precision.CENTURY, year4(firstYear).substring(0, 2) + "XX", firstYear, 100);
  }

  /** Makes what stands behind {@code yyyy-} as two digits: a month, season, quarter or half. */
  static EdtfUnit numbered(int year, int code) {
    if (code >= 1 && code <= 12) {
      return month(YearMonth.of(year, code));
    }
    for (Season season : Season.values()) {
      if (season.code() == code) {
        return season(year, season);
      }
    }
    if (code >= FIRST_QUARTER && code < FIRST_QUARTER + 4) {
      return quarter(year, code - FIRST_QUARTER + 1);
    }
    if (code >= FIRST_HALF && code < FIRST_HALF + 2) {
      return half(year, code - FIRST_HALF + 1);
    }
    throw new DateTimeException(
        two(code)
            + " is no month (01 to 12), season (21 to 24), quarter (33 to 36) or half (40, 41)");
  }

  private static EdtfUnit months(
      Precision precision, int year, int code, int firstMonth, int length) {
    LocalDate first = LocalDate.of(year, firstMonth, 1);
    return new EdtfUnit(
        year4(year) + "-" + two(code), precision, first, first.plusMonths(length).minusDays(1));
  }

  private static EdtfUnit years(Precision precision, String text, int firstYear, int length) {
    LocalDate first = LocalDate.of(firstYear, 1, 1);
    return new EdtfUnit(text, precision, first, first.plusYears(length).minusDays(1));
  }

  private static int number(String what, int number, int last) {
    if (number < 1 || number > last) {
      throw new DateTimeException(
          "a year has the %s 1 to %d, but this is %d".formatted(what, last, number));
    }
    return number;
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static String year4(int year) {
    if (year < 0 || year > 9999) {
      throw new DateTimeException("a year has four digits, but this is " + year);
    }
    String digits = Integer.toString(year);
    return "0".repeat(4 - digits.length()) + digits;
  }
}
