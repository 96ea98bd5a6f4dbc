package io.dragoman.parsers.mention.time;

import io.dragoman.parsers.lexicon.CalendarWord;
import java.util.List;

/** What recurs: "every year", "each Monday", "on Fridays", "at weekends". */
final class RecurringRule implements TimeRule {

  @Override
  public List<Found> at(TimeLine line, int at) {
    Meaning set = new Other(TimeExpression.Kind.SET);
    CalendarHit plural = line.hit(at, CalendarWord.Kind.WEEKDAYS, CalendarWord.Kind.WEEKENDS);
    if (plural != null) {
      return Found.one(set, at, plural.end());
    }
    if (line.has(at, CalendarWord.Kind.WEEKDAY) && line.has(at - 1, CalendarWord.Kind.ARTICLE)) {
      return Found.one(set, at, at + 1);
    }
    CalendarHit every = line.hit(at, CalendarWord.Kind.EVERY);
    if (every == null) {
      return List.of();
    }
    int unit = line.after(every.end(), "other", "single", "second");
    UnitAmount amount = UnitAmount.read(line, unit);
    if (amount != null) {
      return Found.one(set, at, amount.end());
    }
    for (CalendarWord.Kind kind :
        List.of(
            CalendarWord.Kind.UNIT,
            CalendarWord.Kind.WEEKDAY,
            CalendarWord.Kind.MONTH,
            CalendarWord.Kind.SEASON,
            CalendarWord.Kind.DAY_PART,
            CalendarWord.Kind.WEEKEND)) {
      CalendarHit hit = line.hit(unit, kind);
      if (hit != null) {
        return Found.one(set, at, hit.end());
      }
    }
    return List.of();
  }
}
