package io.dragoman.parsers.mention.time;

import io.dragoman.parsers.lexicon.CalendarWord;
import org.jspecify.annotations.Nullable;

/**
 * An amount with its unit: "two weeks", "a year and a half", "three-day", "24 hours".
 *
 * @param value the number; 0 if the text is vague
 * @param article whether the number is only an article
 * @param half whether a half is added
 * @param unit the unit
 * @param hyphen whether a hyphen joins the two
 * @param end one past its last atom
 */
record UnitAmount(int value, boolean article, boolean half, Unit unit, boolean hyphen, int end) {

  /** Reads an amount with its unit, or gives null; ages are none. */
  static @Nullable UnitAmount read(TimeLine line, int at) {
    Amount amount = Amount.read(line, at);
    if (amount == null) {
      return null;
    }
    boolean hyphen = line.is(amount.end(), "-") && line.glued(amount.end() + 1);
    int unitAt = hyphen ? amount.end() + 1 : line.after(amount.end(), "more", "full", "whole");
    CalendarHit unit = line.hit(unitAt, CalendarWord.Kind.UNITS, CalendarWord.Kind.UNIT);
    if (unit == null) {
      return null;
    }
    int end = unit.end();
    boolean age =
        line.is(line.after(end, "-"), "old", "olds")
            || (line.is(end, "of") && line.is(end + 1, "age"));
    boolean plural = unit.kind() == CalendarWord.Kind.UNITS;
    boolean singular = amount.value() == 1 || amount.half() || hyphen;
    boolean share = Unit.valueOf(unit.value()) == Unit.QUARTER && (hyphen || line.is(end, "of"));
    if (age || share || (!plural && !singular && (line.digits(at) == 0 || line.digits(at) > 3))) {
      return null;
    }
    boolean half = amount.half();
    if (line.is(end, "and") && line.has(end + 1, CalendarWord.Kind.HALF)) {
      CalendarHit added = line.hit(end + 1, CalendarWord.Kind.HALF);
      half = true;
      end = added == null ? end : added.end();
    }
    return new UnitAmount(
        amount.value(), amount.article(), half, Unit.valueOf(unit.value()), hyphen, end);
  }
}
