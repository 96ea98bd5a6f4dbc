package io.dragoman.parsers.mention.time;

import io.dragoman.parsers.lexicon.CalendarWord;
import java.util.List;

/**
 * Lengths: "for four days", "a one-day visit", "approximately 40 minutes", "less than a year", "for
 * decades". An article alone makes a length only where a preposition asks for one ("for a week",
 * not "ten dollars a week").
 */
final class DurationRule implements TimeRule {

  @Override
  public List<Found> at(TimeLine line, int at) {
    CalendarHit about = line.hit(at, CalendarWord.Kind.APPROXIMATELY);
    int begin = about == null ? at : about.end();
    UnitAmount length = UnitAmount.read(line, begin);
    if (length == null) {
      CalendarHit units = line.hit(at, CalendarWord.Kind.UNITS);
      return units != null && line.is(at - 1, "for", "over", "in")
          ? Found.one(new Length(0, Unit.valueOf(units.value()), false), at, units.end())
          : List.of();
    }
    boolean article = length.article() && !length.hyphen() && about == null;
    boolean asked =
        line.is(
            at - 1, "for", "in", "within", "over", "than", "lasting", "lasted", "during", "after");
    if (article && (!asked || length.unit() == Unit.SECOND || length.unit() == Unit.MINUTE)) {
      return List.of();
    }
    return Found.one(new Length(length.value(), length.unit(), length.half()), at, length.end());
  }
}
