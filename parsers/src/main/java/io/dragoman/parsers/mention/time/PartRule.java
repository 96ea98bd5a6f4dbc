package io.dragoman.parsers.mention.time;

import io.dragoman.parsers.lexicon.CalendarWord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts of something longer: "early next month", "late-September", "mid-2023", "later this year",
 * "the end of the year", "the first week of May", "the second Tuesday of November", "the early
 * 1990s".
 */
final class PartRule implements TimeRule {

  private final TimeRule wholes;

  /**
   * Makes the rule.
   *
   * @param wholes what can have parts
   */
  PartRule(TimeRule wholes) {
    this.wholes = wholes;
  }

  @Override
  public List<Found> at(TimeLine line, int at) {
    int begin = line.after(at, "the");
    if (DateParts.unit(line, begin, Unit.WEEK) && begin > at) {
      return weekOf(line, at, begin + 1);
    }
    CalendarHit of = line.hit(begin, CalendarWord.Kind.PART_OF);
    if (of != null) {
      return partOf(line, at, of);
    }
    CalendarHit part = line.hit(begin, CalendarWord.Kind.PART);
    return part == null ? counted(line, at, begin) : adjective(line, at, part);
  }

  /** "the week of June 10", "the week beginning 10 June". */
  private List<Found> weekOf(TimeLine line, int at, int behind) {
    int day = line.after(line.after(behind, "of", "beginning", "starting"), "on");
    List<Found> found = day > behind ? wholes.at(line, day) : List.of();
    return found.isEmpty() || !found.get(0).meaning().namesDay()
        ? List.of()
        : Found.one(new WeekOf(found.get(0).meaning()), at, found.get(0).end());
  }

  private List<Found> adjective(TimeLine line, int at, CalendarHit part) {
    int next = line.after(part.end(), "-");
    Part value = Part.valueOf(part.value());
    if (line.is(next, "in", "on", "into")) {
      Found inner = inner(line, next + 1, true);
      boolean part2 = value == Part.EARLIER || value == Part.LATER || line.is(next, "in", "into");
      return inner == null || !part2
          ? List.of()
          : Found.one(new PartOf(value, inner.meaning()), at, inner.end());
    }
    Found whole = inner(line, next, false);
    return whole == null
        ? List.of()
        : Found.one(new PartOf(value, whole.meaning()), at, whole.end());
  }

  private List<Found> partOf(TimeLine line, int at, CalendarHit of) {
    Found whole = inner(line, of.end(), true);
    if (whole == null) {
      return List.of();
    }
    Part part = Part.valueOf(of.value());
    boolean limit =
        part == Part.END
            && (line.is(at - 1, "by", "until", "till", "before", "through", "to")
                || line.is(at - 2, "by", "until"));
    Meaning meaning = limit ? new LastDayOf(whole.meaning()) : new PartOf(part, whole.meaning());
    return Found.one(meaning, at, whole.end());
  }

  /** "the first week of May", "the second Tuesday in November". */
  private List<Found> counted(TimeLine line, int at, int begin) {
    Numeral ordinal =
        line.is(begin, "last", "final")
            ? new Numeral(-1, true, begin + 1)
            : DateParts.day(line, begin);
    if (ordinal == null || !ordinal.ordinal() || ordinal.value() > 5) {
      return List.of();
    }
    CalendarHit weekday = line.hit(ordinal.end(), CalendarWord.Kind.WEEKDAY);
    boolean week = DateParts.unit(line, ordinal.end(), Unit.WEEK);
    if ((weekday == null && !week) || !line.is(ordinal.end() + 1, "of", "in")) {
      return List.of();
    }
    Found whole = inner(line, ordinal.end() + 2, true);
    int day = weekday == null ? 0 : weekday.number();
    return whole == null
        ? List.of()
        : Found.one(new NthIn(ordinal.value(), day, whole.meaning()), at, whole.end());
  }

  /** What has the part; "the month" and "the year" too, if asked for. */
  private @Nullable Found inner(TimeLine line, int at, boolean article) {
    if (at >= line.size()) {
      return null;
    }
    if (article && line.is(at, "the") && line.has(at + 1, CalendarWord.Kind.UNIT)) {
      CalendarHit unit = line.hit(at + 1, CalendarWord.Kind.UNIT);
      boolean day = unit != null && Unit.valueOf(unit.value()).ofDay();
      return unit == null || day || Unit.valueOf(unit.value()) == Unit.DAY
          ? null
          : Found.of(
              new UnitShift(Unit.valueOf(unit.value()), 0, UnitShift.Told.NO), at, unit.end());
    }
    List<Found> found = wholes.at(line, at);
    return found.isEmpty() || found.get(0).meaning().namesDay() ? null : found.get(0);
  }
}
