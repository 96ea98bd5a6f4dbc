package io.dragoman.parsers.mention.time;

import java.time.LocalDate;

/** Units of time. */
enum Unit {
  /** Seconds. */
  SECOND("S", true),
  /** Minutes. */
  MINUTE("M", true),
  /** Hours. */
  HOUR("H", true),
  /** Days. */
  DAY("D", false),
  /** Weeks, beginning on Monday. */
  WEEK("W", false),
  /** Two weeks. */
  FORTNIGHT("W", false),
  /** Months. */
  MONTH("M", false),
  /** Three months of a calendar year. */
  QUARTER("M", false),
  /** Years. */
  YEAR("Y", false),
  /** Ten years. */
  DECADE("Y", false),
  /** A hundred years. */
  CENTURY("Y", false);

  private final String letter;
  private final boolean ofDay;

  Unit(String letter, boolean ofDay) {
    this.letter = letter;
    this.ofDay = ofDay;
  }

  /** Whether it is shorter than a day. */
  boolean ofDay() {
    return ofDay;
  }

  /** An ISO 8601 duration. */
  String duration(int amount, boolean half) {
    if (half && this == YEAR) {
      return "P" + (amount * 12 + 6) + "M";
    }
    if (half && this == DAY) {
      return "PT" + (amount * 24 + 12) + "H";
    }
    if (half && this == HOUR) {
      return "PT" + (amount * 60 + 30) + "M";
    }
    return (ofDay ? "PT" : "P") + amount * size() + letter;
  }

  /** An ISO 8601 duration of a vague number of units. */
  String vagueDuration() {
    return (ofDay ? "PTX" : "PX") + letter;
  }

  private int size() {
    return switch (this) {
      case FORTNIGHT -> 2;
      case QUARTER -> 3;
      case DECADE -> 10;
      case CENTURY -> 100;
      default -> 1;
    };
  }

  /** A day moved by an amount of this unit; hours are rounded down to days. */
  LocalDate plus(LocalDate day, int amount) {
    return switch (this) {
      case SECOND, MINUTE -> day;
      case HOUR -> day.plusDays(amount / 24);
      case DAY -> day.plusDays(amount);
      case WEEK -> day.plusWeeks(amount);
      case FORTNIGHT -> day.plusWeeks(2L * amount);
      case MONTH -> day.plusMonths(amount);
      case QUARTER -> day.plusMonths(3L * amount);
      case YEAR -> day.plusYears(amount);
      case DECADE -> day.plusYears(10L * amount);
      case CENTURY -> day.plusYears(100L * amount);
    };
  }

  /** The calendar unit around a day. */
  Stretch around(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> Stretch.day(day);
      case WEEK -> Stretch.week(day);
      case FORTNIGHT -> Stretch.days(Stretch.monday(day), Stretch.monday(day).plusDays(13));
      case MONTH -> Stretch.month(day.getYear(), day.getMonthValue());
      case QUARTER -> Stretch.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
      case YEAR -> Stretch.year(day.getYear());
      case DECADE -> Stretch.decade(Math.floorDiv(day.getYear(), 10) * 10);
      case CENTURY -> Stretch.century(Math.floorDiv(day.getYear(), 100) * 100);
    };
  }
}
