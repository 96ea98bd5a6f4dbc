package io.dragoman.parsers.mention.time;

import io.dragoman.parsers.lexicon.CalendarWord;
import io.dragoman.time.Season;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Seasons, quarters and halves: "spring 2022", "in the autumn", "the first quarter of 2024", "Q3
 * 2021", "the second half of the year".
 */
final class SeasonRule implements TimeRule {

  @Override
  public List<Found> at(TimeLine line, int at) {
    int begin = line.after(at, "the");
    CalendarHit season = line.hit(begin, CalendarWord.Kind.SEASON);
    return season == null ? part(line, at, begin) : season(line, at, begin, season);
  }

  private static List<Found> season(TimeLine line, int at, int begin, CalendarHit season) {
    Season value = Season.valueOf(season.value());
    DateParts.YearSlot year = DateParts.yearBehind(line, season.end());
    if (year.year().told()) {
      return Found.one(new SeasonOf(year.year(), value), at, year.end());
    }
    boolean named = line.capital(season.end()) || line.is(season.end(), "of");
    boolean introduced =
        line.is(at - 1, "in", "by", "since", "until", "during", "over", "for", "before", "after")
            && (begin > at || value != Season.SPRING);
    return introduced && !named
        ? Found.one(new SeasonOf(YearOf.NONE, value), at, season.end())
        : List.of();
  }

  private static List<Found> part(TimeLine line, int at, int begin) {
    if (line.is(begin, "q") && line.glued(begin + 1)) {
      int number = line.number(begin + 1);
      DateParts.YearSlot year = DateParts.yearBehind(line, begin + 2);
      return number >= 1 && number <= 4
          ? Found.one(new YearPart(year.year(), number, false), at, year.end())
          : List.of();
    }
    Numeral ordinal = ordinal(line, begin);
    if (ordinal == null) {
      return List.of();
    }
    boolean half = line.is(ordinal.end(), "half");
    boolean quarter = DateParts.unit(line, ordinal.end(), Unit.QUARTER);
    if ((!half && !quarter) || ordinal.value() > (half ? 2 : 4)) {
      return List.of();
    }
    int of = line.after(ordinal.end() + 1, "of", "in");
    DateParts.YearSlot year = DateParts.wholeYear(line, of);
    if (year != null) {
      return Found.one(new YearPart(year.year(), ordinal.value(), half), at, year.end());
    }
    return half ? ofMonth(line, at, ordinal, of) : List.of();
  }

  /** "the first half of May". */
  private static List<Found> ofMonth(TimeLine line, int at, Numeral ordinal, int of) {
    CalendarHit month = line.hit(of, CalendarWord.Kind.MONTH);
    if (month == null) {
      return List.of();
    }
    DateParts.YearSlot year = DateParts.yearBehind(line, month.end());
    Part part = ordinal.value() == 1 ? Part.EARLY : Part.LATE;
    Meaning whole = new CalendarMonth(year.year(), month.number());
    return Found.one(new PartOf(part, whole), at, year.end());
  }

  private static @Nullable Numeral ordinal(TimeLine line, int at) {
    Numeral ordinal = DateParts.day(line, at);
    if (ordinal != null) {
      return ordinal.ordinal() ? ordinal : null;
    }
    return line.is(at, "last") ? new Numeral(2, true, at + 1) : null;
  }
}
