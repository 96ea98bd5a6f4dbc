package io.dragoman.parsers.language;

import java.util.Set;

/** Nouns that name a time, so that they are read as one where a tree leaves the choice. */
final class Calendar {

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
          "aug.",
          "sept.",
          "sep.",
          "oct.",
          "nov.",
          "dec.");

  /** Weekdays, stretches and points of time; the months are asked for apart. */
  private static final Set<String> OTHER_TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "morning",
          "afternoon",
          "evening",
          "night",
          "weekend",
          "noon",
          "midnight",
          "spring",
          "summer",
          "autumn",
          "winter",
          "decade",
          "time",
          "moment",
          "hour",
          "hours",
          "minutes",
          "quarter",
          "century",
          "end",
          "date");

  private Calendar() {}

  /** Whether a folded word names a month. */
  static boolean isMonth(String folded) {
    return MONTHS.contains(folded);
  }

  /** Whether a folded word names a time. */
  static boolean isTime(String folded) {
    return isMonth(folded) || OTHER_TIMES.contains(folded);
  }
}
