package io.dragoman.parsers.mention.time;

import io.dragoman.parsers.lexicon.CalendarWord;
import java.util.List;

/**
 * Years, decades, centuries: "in 2023", "the 2012 games", "1990s", "the sixties", "the 21st
 * century", "2018-2023".
 */
final class YearRule implements TimeRule {

  @Override
  public List<Found> at(TimeLine line, int at) {
    int begin = line.after(at, "the");
    List<Found> period = period(line, at, begin);
    if (!period.isEmpty()) {
      return period;
    }
    if (begin == at && shortYear(line, at)) {
      return Found.one(new Fixed(Stretch.year(DateParts.inFull(line.number(at)))), at, at + 1);
    }
    Numeral year = begin == at ? DateParts.year(line, at) : null;
    if (year == null || !isYear(line, at, year)) {
      return List.of();
    }
    Meaning meaning = new Fixed(Stretch.year(year.value()));
    boolean dash = line.is(year.end(), "-", "/") && line.glued(year.end() + 1);
    int second = dash ? line.number(year.end() + 1) : -1;
    if (line.digits(year.end() + 1) == 2 && second == (year.value() + 1) % 100
        || line.digits(year.end() + 1) == 2
            && line.is(year.end(), "-")
            && second > year.value() % 100) {
      int last = year.value() / 100 * 100 + second + (second == 0 ? 100 : 0);
      Stretch years = Stretch.years(year.value(), last, Stretch.Grain.YEARS);
      return Found.one(new Fixed(years), at, year.end() + 2);
    }
    return Found.one(meaning, at, year.end());
  }

  /** "back in 84", "in 80 and 84", "in 08": two digits that count nothing. */
  private static boolean shortYear(TimeLine line, int at) {
    boolean digits = line.digits(at) == 2 && (line.number(at) >= 60 || line.number(at) < 10);
    boolean counts =
        DateParts.countedNoun(line, at + 1)
            || line.is(at + 1, "%", ":", "-", "/", "'", "of", "or", "to", "a", "an")
            || (line.glued(at + 1) && line.digits(at + 2) > 0);
    if (!digits || counts || line.glued(at)) {
      return false;
    }
    boolean listed = line.is(at - 1, "and", ",") && line.digits(at - 2) == 2;
    return listed
        ? shortYear(line, at - 2)
        : line.is(at - 1, "in")
            && !line.has(at - 2, CalendarWord.Kind.NUMBER)
            && !(line.digits(at - 2) > 0);
  }

  private static List<Found> period(TimeLine line, int at, int begin) {
    int number = line.number(begin);
    int suffix = line.after(begin + 1, "'");
    boolean plural = line.glued(begin + 1) && line.is(suffix, "s") && line.glued(suffix);
    if (plural && line.digits(begin) == 4 && number % 10 == 0) {
      return Found.one(new Fixed(Stretch.decade(number)), at, suffix + 1);
    }
    int apostrophe = line.after(begin, "'");
    if (apostrophe > begin || begin > at) {
      int two = line.number(apostrophe);
      int end = line.after(apostrophe + 1, "'");
      boolean decade = line.digits(apostrophe) == 2 && two % 10 == 0 && line.is(end, "s");
      if (decade && line.glued(end)) {
        return Found.one(new Fixed(Stretch.decade(DateParts.inFull(two))), at, end + 1);
      }
    }
    CalendarHit word = line.hit(begin, CalendarWord.Kind.DECADES);
    if (word != null && begin > at) {
      return Found.one(new Fixed(Stretch.decade(1900 + word.number())), at, word.end());
    }
    return century(line, at, begin);
  }

  private static List<Found> century(TimeLine line, int at, int begin) {
    Numeral ordinal = DateParts.day(line, begin);
    if (ordinal == null || !ordinal.ordinal() || ordinal.value() < 10) {
      return List.of();
    }
    int unit = line.after(ordinal.end(), "-");
    return DateParts.unit(line, unit, Unit.CENTURY) && ordinal.value() <= 22
        ? Found.one(new Fixed(Stretch.century((ordinal.value() - 1) * 100)), at, unit + 1)
        : List.of();
  }

  private static boolean isYear(TimeLine line, int at, Numeral year) {
    if (line.is(at - 1, "$", "€", "£", "#", "+") || line.is(at - 1, "resolution", "resolutions")) {
      return false;
    }
    if (line.glued(at)
        && !line.is(at - 1, "-", "/", "(", "[", "'", "\"", "“", "‘", ",", ".", "—", "fy")) {
      return false;
    }
    if (line.is(year.end(), "people", "troops", "soldiers", "percent", "million", "billion")
        || line.is(year.end(), "gmt", "utc", "hours", "hrs", "local", "km", "miles", "men")
        || line.is(at - 1, "no", "room", "order", "article", "page", "unscr", "nearly", "almost")
        || line.is(at - 1, "about", "roughly", "approximately", "some", "than", "least", "over")
        || line.is(at - 2, "no", "nos", "resolution") && line.is(at - 1, ".", "no")
        || line.has(year.end(), CalendarWord.Kind.UNITS)) {
      return false;
    }
    if (introduced(line, at)) {
      return year.value() >= 1900 || !DateParts.countedNoun(line, year.end());
    }
    boolean usual = year.value() >= 1900 && year.value() < 2100;
    boolean round = year.value() % 100 == 0 || year.value() < 1900;
    return usual && !round;
  }

  private static boolean introduced(TimeLine line, int at) {
    return line.is(
        at - 1,
        "in",
        "since",
        "by",
        "until",
        "till",
        "of",
        "from",
        "between",
        "during",
        "before",
        "after",
        "the",
        "early",
        "late",
        "mid",
        "year",
        "to",
        "through",
        "-",
        "(",
        "for",
        "fy",
        "throughout",
        "summer",
        "spring",
        "winter",
        "autumn",
        "fall");
  }
}
