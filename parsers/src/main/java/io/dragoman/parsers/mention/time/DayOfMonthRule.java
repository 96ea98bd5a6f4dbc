package io.dragoman.parsers.mention.time;

import io.dragoman.parsers.lexicon.CalendarWord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days without a month: "on the 5th", "the 13th through the 15th", "the 2nd of next month". */
final class DayOfMonthRule implements TimeRule {

  @Override
  public List<Found> at(TimeLine line, int at) {
    int begin = line.after(at, "the");
    Numeral day = DateParts.day(line, begin);
    if (day == null || !day.ordinal()) {
      return List.of();
    }
    boolean digits = line.digits(begin) > 0;
    Integer shift = monthBehind(line, day.end());
    if (shift != null) {
      int end = endOfMonth(line, day.end());
      return Found.one(new DayOfMonth(day.value(), shift), at, end);
    }
    boolean alone = digits && introduced(line, at) && !DateParts.countedNoun(line, day.end());
    return alone && !line.is(day.end(), "of", "-", "'", "s")
        ? Found.one(new DayOfMonth(day.value(), null), at, day.end())
        : List.of();
  }

  private static boolean introduced(TimeLine line, int at) {
    return line.is(
        at - 1,
        "on",
        "from",
        "until",
        "till",
        "through",
        "by",
        "between",
        "and",
        "to",
        "-",
        "since",
        "morning",
        "afternoon",
        "evening",
        "of");
  }

  /** "of this month": the shift; null if no such thing follows. */
  private static @Nullable Integer monthBehind(TimeLine line, int at) {
    if (!line.is(at, "of")) {
      return null;
    }
    if (line.is(at + 1, "the") && DateParts.unit(line, at + 2, Unit.MONTH)) {
      return 0;
    }
    CalendarHit shift = line.hit(at + 1, CalendarWord.Kind.SHIFT);
    boolean month = shift != null && DateParts.unit(line, shift.end(), Unit.MONTH);
    return month && shift != null ? Integer.valueOf(shift.number()) : null;
  }

  private static int endOfMonth(TimeLine line, int at) {
    CalendarHit shift = line.hit(at + 1, CalendarWord.Kind.SHIFT);
    return shift == null ? at + 3 : shift.end() + 1;
  }
}
