package io.dragoman.parsers.lexicon;

/**
 * A word of time: a month, a weekday, a number, a holiday. A period at the end of a phrase may be
 * missing in the text.
 *
 * @param phrase the words
 * @param kind what they are
 * @param value what the kind says of the value; empty if it says nothing
 */
public record CalendarWord(String phrase, Kind kind, String value) {

  /** The kinds of words of time; each says what its value is. */
  public enum Kind {
    /** A month's full name; 1 to 12. */
    MONTH,
    /** A month's abbreviation; 1 to 12. */
    MONTH_SHORT,
    /** A day of the week; 1 (Monday) to 7. */
    WEEKDAY,
    /** Its abbreviation; 1 to 7. */
    WEEKDAY_SHORT,
    /** Its plural; 1 to 7. */
    WEEKDAYS,
    /** A season; the name of a season of the vocabulary. */
    SEASON,
    /** A number in words; the number. */
    NUMBER,
    /** The indefinite article; 1. */
    ARTICLE,
    /** "half". */
    HALF,
    /** A vague number; the number it stands for, or 0. */
    VAGUE,
    /** An ordinal in words; the number. */
    ORDINAL,
    /**
     * A unit of time in the singular; SECOND, MINUTE, HOUR, DAY, WEEK, FORTNIGHT, MONTH, QUARTER,
     * YEAR, DECADE or CENTURY.
     */
    UNIT,
    /**
     * A unit of time in the plural; SECOND, MINUTE, HOUR, DAY, WEEK, FORTNIGHT, MONTH, QUARTER,
     * YEAR, DECADE or CENTURY.
     */
    UNITS,
    /** "weekend". */
    WEEKEND,
    /** "weekends". */
    WEEKENDS,
    /** "last", "this", "next"; -1, 0, 1. */
    SHIFT,
    /** "same". */
    SAME,
    /** "that". */
    THAT,
    /** "early", "later"; EARLY, MID, LATE, END, EARLIER or LATER. */
    PART,
    /** "beginning of"; EARLY, MID, LATE, END, EARLIER or LATER. */
    PART_OF,
    /** "today"; days from the day of writing. */
    RELATIVE_DAY,
    /** "the following day"; days from the day last spoken of. */
    ANCHORED_DAY,
    /** "morning"; a name. */
    DAY_PART,
    /** "a.m."; hours to add. */
    MERIDIEM,
    /** "GMT", "local time". */
    ZONE,
    /** "ago", "later"; AGO, FROM_NOW, BEFORE or AFTER. */
    DIRECTION,
    /** "about", "more than". */
    APPROXIMATELY,
    /** "to", "through". */
    TO,
    /** "every". */
    EVERY,
    /** A holiday of a fixed day; MM-DD. */
    HOLIDAY,
    /** A day known by a name; ISO date. */
    FIXED,
    /** "sixties"; 20 to 90. */
    DECADES,
    /** What only looks like a time: "Sunday Times". */
    NAME
  }

  static CalendarWord from(LexiconRow row) {
    return new CalendarWord(
        row.phrase(), row.choice("kind", Kind.class), row.optional("value").orElse(""));
  }
}
