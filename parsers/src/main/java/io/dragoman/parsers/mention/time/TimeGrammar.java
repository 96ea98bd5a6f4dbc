package io.dragoman.parsers.mention.time;

import io.dragoman.parsers.lexicon.CalendarWord;
import java.util.ArrayList;
import java.util.List;

/**
 * All rules. Of those that apply at an atom the one that reaches furthest wins, the earlier one if
 * several do; then the ends of ranges and times of the day are joined. Immutable.
 */
final class TimeGrammar {

  private final List<TimeRule> rules;
  private final TimeRule dates;

  TimeGrammar(NumericOrder order) {
    TimeRule simple =
        longestOf(
            new CalendarDateRule(),
            new NumericDateRule(order),
            new UnitShiftRule(),
            new WeekdayRule(),
            new NamedDayRule(),
            new HolidayRule(),
            new SeasonRule(),
            new YearRule());
    dates = longestOf(simple, new PartRule(simple), new DayOfMonthRule());
    rules =
        List.of(
            dates,
            new OffsetRule(simple),
            new DurationRule(),
            new RecurringRule(),
            new ClockRule());
  }

  private static TimeRule longestOf(TimeRule... rules) {
    List<TimeRule> list = List.of(rules);
    return (line, at) -> longest(list, line, at);
  }

  private static List<Found> longest(List<TimeRule> rules, TimeLine line, int at) {
    List<Found> best = List.of();
    int reach = at;
    for (TimeRule rule : rules) {
      List<Found> found = rule.at(line, at);
      if (!found.isEmpty() && found.get(found.size() - 1).end() > reach) {
        best = found;
        reach = found.get(found.size() - 1).end();
      }
    }
    return best;
  }

  /** All expressions of a sentence, in text order. */
  List<Found> find(TimeLine line) {
    List<Found> all = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      CalendarHit name = line.hit(at, CalendarWord.Kind.NAME);
      if (name != null) {
        at = name.end();
        continue;
      }
      List<Found> found = line.promising(at) ? longest(rules, line, at) : List.of();
      if (found.isEmpty()) {
        at++;
        continue;
      }
      List<Found> joined = withRange(line, found);
      for (Found one : joined) {
        all.add(withDayTime(line, one));
      }
      at = all.get(all.size() - 1).outerEnd();
    }
    return all;
  }

  /** "January 23 through March 9", "Tuesday to Thursday", "between July 2003 and December 2004". */
  private List<Found> withRange(TimeLine line, List<Found> found) {
    Found first = found.get(found.size() - 1);
    if (!canBound(first.meaning()) || moved(line, first.begin())) {
      return found;
    }
    int divider = divider(line, first);
    if (divider < 0) {
      return found;
    }
    List<Found> second = dates.at(line, divider);
    if (second.isEmpty() || !canBound(second.get(0).meaning())) {
      return found;
    }
    Found last = second.get(0);
    if (!alike(first.meaning(), last.meaning())) {
      return found;
    }
    boolean alone = first.meaning().standsAlone() && last.meaning().standsAlone();
    List<Found> ends = alone ? List.of(first, last) : List.of();
    Meaning range = RangeOf.of(first.meaning(), last.meaning());
    List<Found> joined = new ArrayList<>(found.subList(0, found.size() - 1));
    joined.add(new Found(range, first.begin(), last.end(), first.begin(), last.end(), ends));
    joined.addAll(second.subList(1, second.size()));
    return joined;
  }

  /** "moved from Tuesday to Friday" is no stretch. */
  private static boolean moved(TimeLine line, int at) {
    return line.is(at - 1, "from")
        && line.is(
            at - 2,
            "moved",
            "postponed",
            "rescheduled",
            "shifted",
            "delayed",
            "changed",
            "brought",
            "forward",
            "back",
            "off");
  }

  private static int divider(TimeLine line, Found first) {
    int at = first.end();
    if (line.is(at, "and") && opened(line, first.begin(), "between")) {
      return at + 1;
    }
    int next = line.after(at, ",");
    if (line.is(at, "—") && !line.glued(at)) {
      return -1;
    }
    return DateParts.behindTo(line, line.has(next, CalendarWord.Kind.TO) ? next : at);
  }

  private static boolean opened(TimeLine line, int at, String word) {
    return line.is(at - 1, word) || (line.is(at - 1, "the") && line.is(at - 2, word));
  }

  private static boolean canBound(Meaning meaning) {
    return meaning instanceof Recurring
        || meaning instanceof Fixed
        || meaning instanceof PartOf
        || meaning instanceof NamedDay
        || meaning instanceof UnitShift;
  }

  /** Whether two dates can be ends of one range: both days, or neither. */
  private static boolean alike(Meaning first, Meaning last) {
    return day(first) == day(last) && !(first instanceof RangeOf) && !(last instanceof RangeOf);
  }

  private static boolean day(Meaning meaning) {
    return meaning.namesDay() || meaning instanceof Weekday || meaning instanceof NamedDay;
  }

  /** Takes in "night" of "Sunday night", "at 9 a.m." and "on the morning of". */
  private static Found withDayTime(TimeLine line, Found found) {
    if (found.meaning().kind() != TimeExpression.Kind.DATE) {
      return found;
    }
    int end = found.end();
    CalendarHit part = line.hit(end, CalendarWord.Kind.DAY_PART);
    if (part != null && day(found.meaning())) {
      end = part.end();
    }
    int at = line.after(line.after(end, ","), "at", "from", "around", "about");
    int clock = ClockRule.clock(line, at);
    if (clock > 0 && day(found.meaning())) {
      end = clock;
    }
    int begin = found.begin();
    if (line.is(begin - 1, "of") && line.has(begin - 2, CalendarWord.Kind.DAY_PART)) {
      begin = line.is(begin - 3, "the") ? begin - 3 : begin - 2;
    }
    return found.within(begin, end);
  }
}
