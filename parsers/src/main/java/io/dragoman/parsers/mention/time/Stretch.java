package io.dragoman.parsers.mention.time;

import io.dragoman.time.EventDate;
import io.dragoman.time.Season;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A resolved stretch of days.
 *
 * @param start its first day; null if open
 * @param end its last day; null if open
 * @param grain how exactly the text speaks
 * @param window whether the text means some time within it, not all of it
 */
record Stretch(@Nullable LocalDate start, @Nullable LocalDate end, Grain grain, boolean window) {

  /** How exactly a text speaks. */
  enum Grain {
    /** One day. */
    DAY,
    /** From day to day. */
    DAYS,
    /** A week from Monday to Sunday. */
    WEEK,
    /** A month. */
    MONTH,
    /** From month to month. */
    MONTHS,
    /** Three months of a calendar year. */
    QUARTER,
    /** A season. */
    SEASON,
    /** A half of a calendar year. */
    HALF,
    /** A year. */
    YEAR,
    /** From year to year. */
    YEARS,
    /** Ten years. */
    DECADE,
    /** A hundred years. */
    CENTURY
  }

  Stretch {
    if (start != null && end != null && end.isBefore(start)) {
      throw new IllegalArgumentException("a stretch cannot end on " + end + " before " + start);
    }
  }

  static Stretch day(LocalDate day) {
    return new Stretch(day, day, Grain.DAY, false);
  }

  static Stretch days(LocalDate start, LocalDate end) {
    return new Stretch(start, end, start.equals(end) ? Grain.DAY : Grain.DAYS, false);
  }

  static Stretch week(LocalDate day) {
    return new Stretch(monday(day), monday(day).plusDays(6), Grain.WEEK, true);
  }

  static Stretch month(int year, int month) {
    YearMonth of = YearMonth.of(year, month);
    return new Stretch(of.atDay(1), of.atEndOfMonth(), Grain.MONTH, true);
  }

  static Stretch quarter(int year, int quarter) {
    YearMonth first = YearMonth.of(year, quarter * 3 - 2);
    return new Stretch(first.atDay(1), first.plusMonths(2).atEndOfMonth(), Grain.QUARTER, true);
  }

  static Stretch half(int year, int half) {
    YearMonth first = YearMonth.of(year, half * 6 - 5);
    return new Stretch(first.atDay(1), first.plusMonths(5).atEndOfMonth(), Grain.HALF, true);
  }

  static Stretch season(int year, Season season) {
    EventDate date = EventDate.season(year, season);
    return new Stretch(date.start().orElseThrow(), date.end().orElseThrow(), Grain.SEASON, true);
  }

  static Stretch year(int year) {
    return years(year, year, Grain.YEAR);
  }

  static Stretch decade(int first) {
    return years(first, first + 9, Grain.DECADE);
  }

  static Stretch century(int first) {
    return years(first, first + 99, Grain.CENTURY);
  }

  static Stretch years(int first, int last, Grain grain) {
    return new Stretch(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), grain, true);
  }

  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The same as a window: some time within it. */
  Stretch asWindow() {
    return new Stretch(start, end, grain, true);
  }

  /** Whether a day lies inside. */
  boolean contains(LocalDate day) {
    return gap(day) == 0;
  }

  /** Days between this and a day: 0 if it lies inside. */
  long gap(LocalDate day) {
    if (start != null && day.isBefore(start)) {
      return ChronoUnit.DAYS.between(day, start);
    }
    return end != null && day.isAfter(end) ? ChronoUnit.DAYS.between(end, day) : 0;
  }

  /**
   * From the start of this one to the end of another one, as exact as the less exact of the two.
   */
  Stretch to(Stretch last) {
    Grain range =
        switch (grain) {
          case DAY, DAYS, WEEK -> Grain.DAYS;
          case MONTH, MONTHS, QUARTER, SEASON, HALF ->
              last.grain == Grain.DAY ? Grain.DAYS : Grain.MONTHS;
          case YEAR, YEARS, DECADE, CENTURY -> Grain.YEARS;
        };
    return new Stretch(start, last.end, range, vague() || last.vague());
  }

  /** Whether it is some of its days, as "mid-June" is. */
  private boolean vague() {
    return window && grain == Grain.DAYS;
  }
}
