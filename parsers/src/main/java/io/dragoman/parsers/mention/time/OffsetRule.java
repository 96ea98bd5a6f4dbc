package io.dragoman.parsers.mention.time;

import io.dragoman.parsers.lexicon.CalendarWord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days at a distance: "two days ago", "three weeks later", "a week from Sunday", "in two weeks",
 * "two days after Christmas", "in three days' time".
 */
final class OffsetRule implements TimeRule {

  private final TimeRule dates;

  /**
   * Makes the rule.
   *
   * @param dates what can be counted from
   */
  OffsetRule(TimeRule dates) {
    this.dates = dates;
  }

  @Override
  public List<Found> at(TimeLine line, int at) {
    CalendarHit about = line.hit(at, CalendarWord.Kind.APPROXIMATELY);
    int begin = about == null ? at : about.end();
    UnitAmount length = UnitAmount.read(line, begin);
    if (length == null) {
      return List.of();
    }
    Meaning meaning = null;
    int end = length.end();
    CalendarHit direction = line.hit(end, CalendarWord.Kind.DIRECTION);
    if (direction != null) {
      Offset.Direction way = Offset.Direction.valueOf(direction.value());
      end = direction.end();
      if (complemented(line, end - 1)) {
        return fromDate(line, at, length, way, line.after(end, "to"));
      }
      meaning = new Offset(length.value(), length.unit(), way, null);
    } else if (line.is(end, "from")) {
      return fromDate(line, at, length, Offset.Direction.AFTER, end + 1);
    } else if (line.is(at - 1, "in", "within") && !repeated(line, at - 2)) {
      end = line.is(line.after(end, "'"), "time") ? line.after(end, "'") + 1 : end;
      boolean limit = line.is(at - 1, "within") || about != null && line.is(at, "less", "more");
      boolean sure = end > length.end();
      meaning =
          sure
              ? new Offset(length.value(), length.unit(), Offset.Direction.FROM_NOW, null)
              : limit ? null : new Within(length.value(), length.unit());
    }
    return meaning == null ? List.of() : Found.one(meaning, at, end);
  }

  /** "the first visit in two years" counts back. */
  private static boolean repeated(TimeLine line, int at) {
    return line.is(
        at, "time", "first", "visit", "trip", "meeting", "second", "once", "high", "low");
  }

  /** Whether "after", "before" or "on" is followed by what it counts from. */
  private static boolean complemented(TimeLine line, int direction) {
    int next = direction + 1;
    return line.is(direction, "on")
        ? line.word(next) || line.digits(next) > 0
        : line.is(direction, "after", "before", "prior", "earlier", "later")
            && (line.is(direction, "after", "before") && (line.word(next) || line.digits(next) > 0)
                || line.is(next, "than", "to"));
  }

  private List<Found> fromDate(
      TimeLine line, int at, UnitAmount length, Offset.Direction way, int base) {
    if (line.is(base, "now", "then")) {
      Offset.Direction ahead =
          line.is(base, "now") ? Offset.Direction.FROM_NOW : Offset.Direction.AFTER;
      return Found.one(new Offset(length.value(), length.unit(), ahead, null), at, base + 1);
    }
    Found date = base < line.size() ? first(dates.at(line, base)) : null;
    return date == null || date.meaning().kind() != TimeExpression.Kind.DATE
        ? List.of()
        : Found.one(new Offset(length.value(), length.unit(), way, date.meaning()), at, date.end());
  }

  private static @Nullable Found first(List<Found> found) {
    return found.isEmpty() ? null : found.get(0);
  }
}
