package io.dragoman.parsers.mention.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Dates in digits: "2024-04-24", "24.04.2024", "24/04/2024". Where day and month could be either,
 * the {@link NumericOrder} decides.
 */
final class NumericDateRule implements TimeRule {

  private final NumericOrder order;

  NumericDateRule(NumericOrder order) {
    this.order = order;
  }

  @Override
  public List<Found> at(TimeLine line, int at) {
    if (!threeNumbers(line, at)) {
      return List.of();
    }
    int first = line.number(at);
    int second = line.number(at + 2);
    int third = line.number(at + 4);
    if (line.digits(at) == 4) {
      return fixed(first, second, third, at);
    }
    if (line.digits(at + 4) == 2 && line.is(at + 1, "/")) {
      third = DateParts.inFull(third);
    } else if (line.digits(at + 4) != 4) {
      return List.of();
    }
    return dayAndMonth(line, at, first, second, third);
  }

  private List<Found> dayAndMonth(TimeLine line, int at, int first, int second, int year) {
    boolean dayFirst = valid(year, second, first);
    boolean monthFirst = valid(year, first, second);
    if (dayFirst && monthFirst && first != second && !line.is(at + 1, ".")) {
      return switch (order) {
        case DAY_FIRST -> fixed(year, second, first, at);
        case MONTH_FIRST -> fixed(year, first, second, at);
        case UNKNOWN -> Found.one(new Ambiguous(), at, at + 5);
      };
    }
    return dayFirst ? fixed(year, second, first, at) : fixed(year, first, second, at);
  }

  /** Three numbers and two equal signs, without spaces and without more of the kind around them. */
  private static boolean threeNumbers(TimeLine line, int at) {
    for (int i = 1; i <= 4; i++) {
      if (!line.glued(at + i)) {
        return false;
      }
    }
    boolean signs = line.is(at + 1, "-", "/", ".") && line.is(at + 3, line.atom(at + 1).text());
    boolean numbers = line.number(at) >= 0 && line.number(at + 2) > 0 && line.number(at + 4) > 0;
    boolean longer =
        (line.glued(at) && line.is(at - 1, "-", "/", "."))
            || (line.glued(at + 5) && line.glued(at + 6) && line.is(at + 5, "-", "/", "."));
    return signs && numbers && !longer;
  }

  private static boolean valid(int year, int month, int day) {
    return month >= 1 && month <= 12 && year >= 1000 && YearMonth.of(year, month).isValidDay(day);
  }

  private static List<Found> fixed(int year, int month, int day, int at) {
    return valid(year, month, day)
        ? Found.one(new Fixed(Stretch.day(LocalDate.of(year, month, day))), at, at + 5)
        : List.of();
  }
}
