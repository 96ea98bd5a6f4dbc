package io.dragoman.parsers.mention.time;

/** The classes of calendar words; the comment says what the value of a row is. */
enum CalendarClass {
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
  /** A season; the name of a {@link io.dragoman.time.Season}. */
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
  /** A unit of time in the singular; the name of a {@link Unit}. */
  UNIT,
  /** A unit of time in the plural; the name of a {@link Unit}. */
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
  /** "early", "later"; the name of a {@link Part}. */
  PART,
  /** "beginning of"; the name of a {@link Part}. */
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
  /** "ago", "later"; the name of a {@link Offset.Direction}. */
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
