package io.dragoman.parsers.mention.time;

import io.dragoman.parsers.lexicon.CalendarWord;
import java.time.LocalDate;
import java.util.List;

/** Days with a name of their own: "New Year's Eve", "Bastille Day 2019", "9/11". */
final class HolidayRule implements TimeRule {

  @Override
  public List<Found> at(TimeLine line, int at) {
    CalendarHit fixed = line.hit(at, CalendarWord.Kind.FIXED);
    if (fixed != null) {
      return Found.one(new Fixed(Stretch.day(LocalDate.parse(fixed.value()))), at, fixed.end());
    }
    CalendarHit holiday = line.hit(at, CalendarWord.Kind.HOLIDAY);
    boolean surname = line.capital(at - 1) && !FunctionWords.contains(line.atom(at - 1).text());
    if (holiday == null || surname) {
      return List.of();
    }
    DateParts.YearSlot year = DateParts.yearBehind(line, holiday.end());
    return Found.one(day(holiday, year.year()), at, year.end());
  }

  /** The day of a holiday, whose value is MM-DD. */
  static CalendarDay day(CalendarHit holiday, YearOf year) {
    int month = Integer.parseInt(holiday.value().substring(0, 2));
    int day = Integer.parseInt(holiday.value().substring(3));
    return new CalendarDay(year, month, day, 0);
  }
}
