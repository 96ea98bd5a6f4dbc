package io.dragoman.parsers.mention.time;

import io.dragoman.parsers.lexicon.CalendarWord;
import io.dragoman.time.Season;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stretches counted from now: "last week", "this year", "the following month", "the past two
 * years", "the coming days", "last November", "next summer", "this July 9".
 */
final class UnitShiftRule implements TimeRule {

  @Override
  public List<Found> at(TimeLine line, int at) {
    int begin = line.after(at, "the");
    CalendarHit same = line.hit(begin, CalendarWord.Kind.SAME, CalendarWord.Kind.THAT);
    if (same != null) {
      Unit unit = unit(line, same.end());
      return unit == null || unit.ofDay()
          ? List.of()
          : Found.one(new UnitShift(unit, 0, UnitShift.Told.ONLY), at, same.end() + 1);
    }
    if (line.is(begin, "recent")) {
      return units(line, at, begin + 1, 0, false);
    }
    CalendarHit shift = line.hit(begin, CalendarWord.Kind.SHIFT);
    if (shift == null) {
      return List.of();
    }
    List<Found> unit = unit(line, at, begin, shift);
    return unit.isEmpty() ? named(line, at, shift) : unit;
  }

  private static List<Found> unit(TimeLine line, int at, int begin, CalendarHit shift) {
    boolean ahead = shift.number() > 0;
    Unit unit = unit(line, shift.end());
    if (unit != null && !unit.ofDay() && !line.is(shift.end() + 1, "-")) {
      boolean article = begin > at;
      boolean stretch =
          line.is(begin, "past", "coming")
              || (article && line.is(begin, "last", "next") && unit != Unit.CENTURY);
      Meaning meaning =
          stretch
              ? new Recent(1, unit, ahead)
              : new UnitShift(unit, shift.number(), told(line, begin));
      return Found.one(meaning, at, shift.end() + 1);
    }
    if (shift.number() == 0) {
      return List.of();
    }
    if (begin == at && line.is(at - 1, "to", "will", "would", "could", "may", "might", "can")) {
      return List.of(); // "expected to last four days"
    }
    Amount amount = Amount.read(line, shift.end());
    if (amount != null && !amount.article()) {
      return units(line, at, line.after(amount.end(), "-", "or", "so"), amount.value(), ahead);
    }
    return units(line, at, shift.end(), 0, ahead);
  }

  private static List<Found> units(TimeLine line, int at, int unitAt, int amount, boolean ahead) {
    CalendarHit units = line.hit(unitAt, CalendarWord.Kind.UNITS);
    boolean ofSomething =
        units != null
            && line.is(units.end(), "of")
            && !line.has(units.end() + 1, CalendarWord.Kind.SHIFT);
    if (units == null || ofSomething || line.is(units.end(), "-")) {
      return List.of();
    }
    return Found.one(new Recent(amount, Unit.valueOf(units.value()), ahead), at, units.end());
  }

  private static UnitShift.Told told(TimeLine line, int at) {
    boolean told = line.is(at, "following", "previous", "preceding", "subsequent", "ensuing");
    return told ? UnitShift.Told.RATHER : UnitShift.Told.NO;
  }

  private static @Nullable Unit unit(TimeLine line, int at) {
    CalendarHit hit = line.hit(at, CalendarWord.Kind.UNIT);
    return hit == null || Unit.valueOf(hit.value()) == Unit.DAY ? null : Unit.valueOf(hit.value());
  }

  /** A month, day of a month, season or holiday behind "last", "this" or "next". */
  private static List<Found> named(TimeLine line, int at, CalendarHit shift) {
    int begin = shift.end();
    CalendarHit season = line.hit(begin, CalendarWord.Kind.SEASON);
    if (season != null) {
      Recurring meaning = new SeasonOf(YearOf.NONE, Season.valueOf(season.value()));
      return Found.one(new Neighbor(meaning, shift.number()), at, season.end());
    }
    CalendarHit holiday = line.hit(begin, CalendarWord.Kind.HOLIDAY);
    if (holiday != null) {
      Recurring meaning = HolidayRule.day(holiday, YearOf.NONE);
      return Found.one(new Neighbor(meaning, shift.number()), at, holiday.end());
    }
    CalendarHit month = line.hit(begin, CalendarWord.Kind.MONTH);
    if (month == null) {
      return List.of();
    }
    Numeral day = DateParts.day(line, month.end());
    Recurring meaning =
        day == null
            ? new CalendarMonth(YearOf.NONE, month.number())
            : new CalendarDay(YearOf.NONE, month.number(), day.value(), 0);
    int end = day == null ? month.end() : day.end();
    return Found.one(new Neighbor(meaning, shift.number()), at, end);
  }
}
