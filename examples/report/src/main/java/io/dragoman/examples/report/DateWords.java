package io.dragoman.examples.report;

import io.dragoman.time.EventDate;
import io.dragoman.time.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Dates in the words that an English newspaper would use for them. */
public final class DateWords {

  private static final DateTimeFormatter DAY = formatter("d MMMM uuuu");
  private static final DateTimeFormatter SHORT_DAY = formatter("d MMM uuuu");
  private static final DateTimeFormatter DAY_OF_YEAR = formatter("d MMMM");
  private static final DateTimeFormatter DAY_OF_MONTH = formatter("d");
  private static final DateTimeFormatter MONTH = formatter("MMMM uuuu");

  private DateWords() {}

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /**
   * Returns a date in words, such as "24 to 26 April 2024", "November 2024", "from 9 March 2026".
   *
   * @param date the date
   * @return the words; EDTF, such as {@code 2024-33}, where words would be long
   */
  public static String of(EventDate date) {
    Optional<LocalDate> start = date.start();
    Optional<LocalDate> end = date.end();
    if (start.isEmpty() || end.isEmpty()) {
      return start
          .map(first -> "from " + of(first))
          .or(() -> end.map(last -> "until " + of(last)))
          .orElse(date.toString());
    }
    return switch (date.precision()) {
      case DAY -> of(start.get());
      case WEEK -> days(start.get(), end.get());
      case MONTH -> of(YearMonth.from(start.get()));
      case RANGE -> isOfDays(date) ? days(start.get(), end.get()) : date.toString();
      default -> date.toString();
    };
  }

  /**
   * Returns a day in words, such as "24 April 2024".
   *
   * @param day the day
   * @return the words
   */
  public static String of(LocalDate day) {
    return DAY.format(day);
  }

  /** "24 Apr 2024", for tables. */
  static String brief(LocalDate day) {
    return SHORT_DAY.format(day);
  }

  /**
   * Returns a month in words, such as "April 2024".
   *
   * @param month the month
   * @return the words
   */
  public static String of(YearMonth month) {
    return MONTH.format(month);
  }

  private static boolean isOfDays(EventDate date) {
    return Stream.of(date.toString().split("/"))
        .allMatch(part -> EventDate.parse(part).precision() == Precision.DAY);
  }

  private static String days(LocalDate first, LocalDate last) {
    DateTimeFormatter form = DAY;
    if (first.getYear() == last.getYear()) {
      form = first.getMonth() == last.getMonth() ? DAY_OF_MONTH : DAY_OF_YEAR;
    }
    return form.format(first) + " to " + of(last);
  }
}
