package io.dragoman.examples.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The visits of many articles by months, the latest first. What several articles tell alike stands
 * there once, with a reference to each.
 *
 * @param months the months in which there are visits
 * @param undated how many visits have no date, or one longer than a month
 */
record VisitCalendar(List<Month> months, int undated) {

  /** Calendars are drawn for dates such as these; a year says nothing of a month. */
  private static final int LONGEST = 62;

  static VisitCalendar of(List<IndexEntry> entries) {
    Map<IndexEntry.VisitLine, List<Integer>> articles = new LinkedHashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      for (IndexEntry.VisitLine visit : entries.get(i).visits()) {
        articles.computeIfAbsent(visit, unused -> new ArrayList<>()).add(i);
      }
    }
    Map<YearMonth, List<Item>> months = new TreeMap<>(Comparator.reverseOrder());
    int undated = 0;
    for (Map.Entry<IndexEntry.VisitLine, List<Integer>> each : articles.entrySet()) {
      IndexEntry.VisitLine visit = each.getKey();
      if (visit.date().map(DayInterval::of).filter(VisitCalendar::isShort).isEmpty()) {
        undated++;
        continue;
      }
      DayInterval days = DayInterval.of(visit.date().orElseThrow());
      Item item = item(visit, days, each.getValue(), entries);
      YearMonth last = YearMonth.from(days.end().minusDays(1));
      for (YearMonth m = YearMonth.from(days.first()); !m.isAfter(last); m = m.plusMonths(1)) {
        months.computeIfAbsent(m, unused -> new ArrayList<>()).add(item);
      }
    }
    return new VisitCalendar(
        months.entrySet().stream().map(month -> month(month.getKey(), month.getValue())).toList(),
        undated);
  }

  private static boolean isShort(DayInterval days) {
    return days.end().toEpochDay() - days.first().toEpochDay() <= LONGEST;
  }

  private static Item item(
      IndexEntry.VisitLine visit,
      DayInterval days,
      List<Integer> articles,
      List<IndexEntry> entries) {
    boolean exact = days.end().toEpochDay() - days.first().toEpochDay() < 28;
    String marked =
        exact
            ? days.first()
                .datesUntil(days.end())
                .map(LocalDate::toString)
                .collect(Collectors.joining(" "))
            : "";
    return new Item(
        visit,
        days.first(),
        marked,
        articles.stream().map(String::valueOf).collect(Collectors.joining(" ")),
        articles.stream()
            .map(i -> new Source(entries.get(i).href(), entries.get(i).title()))
            .toList());
  }

  private static Month month(YearMonth month, List<Item> items) {
    Map<String, Integer> counts = new TreeMap<>();
    TreeSet<Item> sorted =
        new TreeSet<>(
            Comparator.comparing(Item::first)
                .thenComparing(item -> item.visit().title())
                .thenComparing(item -> item.visit().word())
                .thenComparing(item -> item.visit().when()));
    sorted.addAll(items);
    for (Item item : sorted) {
      for (String day : item.days().isEmpty() ? new String[0] : item.days().split(" ", -1)) {
        counts.merge(day, 1, Integer::sum);
      }
    }
    return new Month(
        month.toString(), DateWords.of(month), weeks(month, counts), List.copyOf(sorted));
  }

  private static List<Week> weeks(YearMonth month, Map<String, Integer> counts) {
    List<Week> weeks = new ArrayList<>();
    LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    while (!YearMonth.from(monday).isAfter(month)) {
      List<Day> days = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        LocalDate day = monday.plusDays(i);
        boolean within = YearMonth.from(day).equals(month);
        days.add(
            new Day(
                within ? day.toString() : "",
                within ? Integer.toString(day.getDayOfMonth()) : "",
                within ? counts.getOrDefault(day.toString(), 0) : 0));
      }
      weeks.add(new Week(days));
      monday = monday.plusWeeks(1);
    }
    return weeks;
  }

  /** A month: its days, and the visits in it. */
  record Month(String id, String name, List<Week> weeks, List<Item> visits) {

    int count() {
      return visits.size();
    }
  }

  /** A week, from Monday to Sunday. */
  record Week(List<Day> days) {}

  /**
   * A day.
   *
   * @param date the day as in 2024-04-21; empty if it belongs to another month
   * @param number its number in the month
   * @param visits how many visits there are on it
   */
  record Day(String date, String number, int visits) {

    boolean isBusy() {
      return visits > 0;
    }

    String said() {
      return visits == 1 ? "1 visit" : visits + " visits";
    }
  }

  /**
   * A visit.
   *
   * @param first its first day
   * @param days its days, separated by blanks; empty if the date is less exact
   * @param articles the numbers of the articles that tell of it
   * @param sources their pages
   */
  record Item(
      IndexEntry.VisitLine visit,
      LocalDate first,
      String days,
      String articles,
      List<Source> sources) {

    String firstHref() {
      return sources.get(0).href();
    }

    int more() {
      return sources.size() - 1;
    }

    boolean isToldByMany() {
      return sources.size() > 1;
    }
  }

  /** A page that tells of a visit. */
  record Source(String href, String title) {}
}
