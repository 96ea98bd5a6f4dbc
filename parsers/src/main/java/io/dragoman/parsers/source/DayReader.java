package io.dragoman.parsers.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the day in what publishers write into metadata: ISO 8601, the dates of mails and feeds, and
 * days in English words such as {@code 21st April 2024} or {@code Published: May 3, 2021, 10:15}.
 *
 * <p>A day is the publisher's own: the time of day and the zone are left aside, so that {@code
 * 2024-04-21T23:30:00-04:00} is 21 April.
 */
final class DayReader {

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  private static final List<String> FULL_MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  /** A day in words; the year may be missing. */
  record Day(Optional<Integer> year, int month, int day) {

    Optional<LocalDate> date() {
      return year.flatMap(known -> date(known));
    }

    /** The day in a year, or in the year that brings it nearest to another day. */
    Optional<LocalDate> near(LocalDate other) {
      if (year.isPresent()) {
        return date();
      }
      Optional<LocalDate> nearest = Optional.empty();
      for (int candidate = other.getYear() - 1; candidate <= other.getYear() + 1; candidate++) {
        Optional<LocalDate> date = date(candidate);
        if (date.isPresent()
            && (nearest.isEmpty()
                || distance(date.get(), other) < distance(nearest.get(), other))) {
          nearest = date;
        }
      }
      return nearest;
    }

    private static long distance(LocalDate one, LocalDate other) {
      return Math.abs(one.toEpochDay() - other.toEpochDay());
    }

    private Optional<LocalDate> date(int year) {
      try {
        return Optional.of(LocalDate.of(year, month, day));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
  }

  private DayReader() {}

  /**
   * Reads the first whole day in a line.
   *
   * @param line what a publisher wrote
   * @return the day; absent where none is written, or only numbers whose order is uncertain
   */
  static Optional<LocalDate> read(String line) {
    return first(line).flatMap(Day::date);
  }

  /** The first day in a line, with or without a year; one with a year is preferred. */
  static Optional<Day> first(String line) {
    List<String> words = words(line.length() > 400 ? line.substring(0, 400) : line);
    Optional<Day> yearless = Optional.empty();
    for (int i = 0; i < words.size(); i++) {
      Optional<Day> day = dayAt(words, i);
      if (day.isPresent() && day.get().year().isPresent()) {
        return day;
      }
      yearless = yearless.isPresent() ? yearless : day;
    }
    return yearless;
  }

  private static Optional<Day> dayAt(List<String> words, int at) {
    String word = words.get(at);
    if (isNumber(word, 4)) {
      return yearFirst(words, at);
    }
    if (isNumber(word, 8)) {
      return day(word.substring(0, 4), word.substring(4, 6), word.substring(6));
    }
    int month = month(word);
    if (month > 0) {
      return monthFirst(words, at, month);
    }
    int day = dayOfMonth(word);
    if (day > 0) {
      int next = word(words, at + 1).equals("of") ? at + 2 : at + 1;
      next = isSign(word(words, next), "-") || isSign(word(words, next), ".") ? next + 1 : next;
      int named = month(word(words, next));
      if (named > 0) {
        return Optional.of(new Day(year(words, next + 1), named, day));
      }
      return dayFirst(words, at, day);
    }
    return Optional.empty();
  }

  /** 2024-04-21, 2024/04/21, 2024.04.21, 2024 April 21. */
  private static Optional<Day> yearFirst(List<String> words, int at) {
    boolean joined = isJoin(word(words, at + 1)) && word(words, at + 3).equals(word(words, at + 1));
    if (joined && isNumber(word(words, at + 2), 1, 2)) {
      return day(words.get(at), word(words, at + 2), leadingDigits(word(words, at + 4)));
    }
    int month = month(word(words, at + 1));
    int day = dayOfMonth(word(words, at + 2));
    return month > 0 && day > 0
        ? Optional.of(new Day(Optional.of(Integer.parseInt(words.get(at))), month, day))
        : Optional.empty();
  }

  private static Optional<Day> monthFirst(List<String> words, int at, int month) {
    int next = isSign(word(words, at + 1), ".") ? at + 2 : at + 1;
    int day = dayOfMonth(word(words, next));
    return day > 0 ? Optional.of(new Day(year(words, next + 1), month, day)) : Optional.empty();
  }

  /** 21/04/2024 and 21.04.2024, where the order is certain. */
  private static Optional<Day> dayFirst(List<String> words, int at, int day) {
    String join = word(words, at + 1);
    boolean joined = isJoin(join) && word(words, at + 3).equals(join);
    if (!joined || !isNumber(word(words, at + 2), 1, 2) || !isNumber(word(words, at + 4), 4)) {
      return Optional.empty();
    }
    int second = Integer.parseInt(word(words, at + 2));
    Optional<Integer> year = Optional.of(Integer.parseInt(word(words, at + 4)));
    boolean dotted = join.equals("."); // nobody writes the month first with dots
    if (day > 12 || dotted || day == second) {
      return second <= 12 ? Optional.of(new Day(year, second, day)) : Optional.empty();
    }
    return second > 12 && second <= 31 ? Optional.of(new Day(year, day, second)) : Optional.empty();
  }

  private static Optional<Integer> year(List<String> words, int at) {
    int next = at;
    while (isSign(word(words, next), ",")
        || isSign(word(words, next), "-")
        || isSign(word(words, next), ".")) {
      next++;
    }
    String word = word(words, next);
    return isNumber(word, 4) ? Optional.of(Integer.parseInt(word)) : Optional.empty();
  }

  private static Optional<Day> day(String year, String month, String day) {
    if (day.isEmpty() || !isNumber(day, 1, 2)) {
      return Optional.empty();
    }
    Day read =
        new Day(
            Optional.of(Integer.parseInt(year)), Integer.parseInt(month), Integer.parseInt(day));
    return read.date().map(valid -> read);
  }

  private static int month(String word) {
    if (word.length() < 3) {
      return -1;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    int month = MONTHS.getOrDefault(lower.substring(0, 3), -1);
    boolean whole = lower.length() == 3 || lower.equals("sept");
    return month > 0 && (whole || FULL_MONTHS.get(month - 1).equals(lower)) ? month : -1;
  }

  private static int dayOfMonth(String word) {
    String digits = leadingDigits(word);
    if (digits.isEmpty() || digits.length() > 2) {
      return -1;
    }
    String rest = word.substring(digits.length()).toLowerCase(Locale.ROOT);
    boolean ordinal = rest.equals("st") || rest.equals("nd") || rest.equals("rd");
    int day = Integer.parseInt(digits);
    return (rest.isEmpty() || ordinal || rest.equals("th")) && day >= 1 && day <= 31 ? day : -1;
  }

  private static String leadingDigits(String word) {
    int end = 0;
    while (end < word.length() && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
      end++;
    }
    return word.substring(0, end);
  }

  private static boolean isNumber(String word, int... lengths) {
    boolean fits = false;
    for (int length : lengths) {
      fits |= word.length() == length;
    }
    return fits && leadingDigits(word).length() == word.length();
  }

  private static boolean isJoin(String word) {
    return word.equals("-") || word.equals("/") || word.equals(".");
  }

  private static boolean isSign(String word, String sign) {
    return word.equals(sign);
  }

  private static String word(List<String> words, int at) {
    return at < words.size() ? words.get(at) : "";
  }

  /** Words and single signs; {@code 21T10} is one word. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      int end = at + 1;
      if (Character.isLetterOrDigit(c)) {
        while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
          end++;
        }
        words.add(line.substring(at, end));
      } else if (!Character.isWhitespace(c) && c != '\u00A0') {
        words.add(String.valueOf(c == '\u2013' ? '-' : c));
      }
      at = end;
    }
    return words;
  }
}
