package io.dragoman.parsers.mention.time;

import io.dragoman.parsers.lexicon.CalendarWord;
import java.util.List;

/** Times of the day: "2:30 p.m.", "11 a.m. local time", "22:30", "0600 GMT", "noon". */
final class ClockRule implements TimeRule {

  @Override
  public List<Found> at(TimeLine line, int at) {
    int end = clock(line, at);
    return end < 0 ? List.of() : Found.one(new Other(TimeExpression.Kind.TIME), at, end);
  }

  /** One past the last atom of the time that begins here; -1 if none does. */
  static int clock(TimeLine line, int at) {
    CalendarHit part = line.hit(at, CalendarWord.Kind.DAY_PART);
    if (part != null) {
      boolean moment = line.is(at, "noon", "midnight");
      return moment ? part.end() : -1;
    }
    int hour = line.number(at);
    if (hour < 0 || line.digits(at) == 3) {
      return -1;
    }
    boolean minutes =
        line.digits(at) <= 2
            && line.is(at + 1, ":", ".")
            && line.digits(at + 2) == 2
            && line.glued(at + 1)
            && line.glued(at + 2)
            && line.number(at + 2) < 60;
    int end = minutes ? at + 3 : at + 1;
    CalendarHit meridiem = line.hit(end, CalendarWord.Kind.MERIDIEM);
    int behind = meridiem == null ? end : meridiem.end();
    int bracket = line.after(behind, "(");
    CalendarHit zone = line.hit(bracket, CalendarWord.Kind.ZONE);
    boolean known = meridiem != null || zone != null || (minutes && line.is(at + 1, ":"));
    if (!known || hour > (line.digits(at) == 4 ? 2400 : 24)) {
      return -1;
    }
    return zone == null ? behind : line.after(zone.end(), bracket > behind ? ")" : "");
  }
}
