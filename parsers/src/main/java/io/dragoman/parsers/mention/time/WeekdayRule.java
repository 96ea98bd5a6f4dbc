package io.dragoman.parsers.mention.time;

import io.dragoman.parsers.lexicon.CalendarWord;
import java.util.List;

/**
 * Days of the week and weekends: "Wednesday", "last Wednesday", "Friday of next week", "this
 * weekend", "the following Monday", "Sunday week".
 */
final class WeekdayRule implements TimeRule {

  @Override
  public List<Found> at(TimeLine line, int at) {
    int begin = line.after(at, "the");
    CalendarHit shift = line.hit(begin, CalendarWord.Kind.SHIFT);
    int day = shift == null ? begin : shift.end();
    if (begin > at && shift == null && !line.has(day, CalendarWord.Kind.WEEKEND)) {
      return List.of();
    }
    Weekday.Which which = shift == null ? Weekday.Which.ANY : which(line, begin, shift);
    CalendarHit weekday = line.hit(day, CalendarWord.Kind.WEEKDAY);
    if (weekday != null && !line.has(at - 1, CalendarWord.Kind.ARTICLE)) {
      return weekday(line, at, weekday, which);
    }
    CalendarHit weekend = line.hit(day, CalendarWord.Kind.WEEKEND);
    return weekend != null && (begin > at || shift != null)
        ? Found.one(new Weekend(which), at, weekend.end())
        : List.of();
  }

  private static List<Found> weekday(
      TimeLine line, int at, CalendarHit weekday, Weekday.Which which) {
    int end = weekday.end();
    if (which == Weekday.Which.ANY) {
      if (DateParts.unit(line, end, Unit.WEEK)) {
        Meaning day = new Weekday(weekday.number(), which);
        Meaning week = new Offset(1, Unit.WEEK, Offset.Direction.AFTER, day);
        return Found.one(week, at, end + 1);
      }
      CalendarHit shift = line.hit(line.after(end, "of"), CalendarWord.Kind.SHIFT);
      if (shift != null && DateParts.unit(line, shift.end(), Unit.WEEK)) {
        return Found.one(
            new Weekday(weekday.number(), ofWeek(shift.number())), at, shift.end() + 1);
      }
    }
    return Found.one(new Weekday(weekday.number(), which), at, end);
  }

  private static Weekday.Which which(TimeLine line, int at, CalendarHit shift) {
    if (line.is(at, "following", "ensuing", "subsequent")) {
      return Weekday.Which.FOLLOWING;
    }
    if (shift.number() < 0) {
      return Weekday.Which.LAST;
    }
    boolean coming = line.is(at, "coming", "upcoming") || line.is(at + 1, "coming");
    return shift.number() == 0 || coming ? Weekday.Which.THIS : Weekday.Which.NEXT;
  }

  private static Weekday.Which ofWeek(int shift) {
    if (shift == 0) {
      return Weekday.Which.THIS_WEEK;
    }
    return shift < 0 ? Weekday.Which.LAST_WEEK : Weekday.Which.NEXT;
  }
}
