package io.dragoman.parsers.mention.time;

import io.dragoman.parsers.lexicon.CalendarWord;
import java.util.List;

/** Days named from another day: "today", "the day after tomorrow", "the following day". */
final class NamedDayRule implements TimeRule {

  @Override
  public List<Found> at(TimeLine line, int at) {
    CalendarHit relative = line.hit(at, CalendarWord.Kind.RELATIVE_DAY);
    if (relative != null) {
      return Found.one(new NamedDay(relative.number(), false), at, relative.end());
    }
    CalendarHit anchored = line.hit(at, CalendarWord.Kind.ANCHORED_DAY);
    if (anchored == null) {
      return List.of();
    }
    boolean ofEvent =
        line.is(anchored.end() - 1, "after", "before")
            && (line.is(anchored.end(), "the", "a", "an", "his", "her", "their", "its", "that")
                || line.is(anchored.end(), "he", "she", "they", "it", "this")
                || line.capital(anchored.end()));
    boolean than = line.is(anchored.end(), "than");
    return ofEvent || than
        ? List.of()
        : Found.one(new NamedDay(anchored.number(), true), at, anchored.end());
  }
}
