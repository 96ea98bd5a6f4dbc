package io.dragoman.parsers.lexicon;

/**
 * A word of time: a month, a weekday, a number, a holiday.
 *
 * @param phrase the word or its abbreviation
 * @param kind what it is
 * @param value its value: 1 to 12 for months, 1 (Monday) to 7 for weekdays, MM-DD for fixed
 *     holidays, a number, or a code word
 */
public record CalendarWord(String phrase, Kind kind, String value) {

  /** The kinds of words of time. */
  public enum Kind {
    /** Months: 1 to 12. */
    MONTH,
    /** Weekdays: 1 is Monday. */
    WEEKDAY,
    /** SPRING, SUMMER, AUTUMN, WINTER. */
    SEASON,
    /** MORNING, NOON, AFTERNOON, EVENING, NIGHT, MIDNIGHT, or AM and PM. */
    PART_OF_DAY,
    /** DAY, WEEK, MONTH and so on. */
    UNIT,
    /** Cardinal numbers in words. */
    NUMBER,
    /** Ordinal numbers in words or figures. */
    ORDINAL,
    /** Days relative to the day of writing, in days: today 0, tomorrow 1, yesterday -1. */
    RELATIVE,
    /** PAST, THIS, NEXT: last, this, coming. */
    DIRECTION,
    /** EARLY, MID, LATE, START, MIDDLE, END, HALF. */
    PART,
    /** Days with a fixed date, MM-DD, or a name for a computed one. */
    HOLIDAY,
    /** Words of ranges: FROM, TO, BETWEEN, UNTIL, SINCE, BEFORE, AFTER. */
    RANGE,
    /** ABOUT: around, roughly. */
    APPROXIMATE
  }

  static CalendarWord from(LexiconRow row) {
    return new CalendarWord(row.phrase(), row.choice("kind", Kind.class), row.text("value"));
  }
}
