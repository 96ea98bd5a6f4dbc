package io.dragoman.examples.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The page that leads to the pages of many articles: a table that sorts and filters, and a calendar
 * of their visits. One file, as {@link ReportPage} is.
 */
public final class IndexPage {

  private static final PageTemplate TEMPLATE =
      PageTemplate.read("index", List.of("palette", "common", "index"));

  /** So many visits of an article stand in the table. */
  private static final int SHOWN = 3;

  private IndexPage() {}

  /**
   * Makes the index of articles.
   *
   * @param title the title of the page, such as the name of the folder
   * @param entries the articles, in any order; the latest stands first in the table
   * @return the page, HTML to be written in UTF-8; the same for the same arguments
   */
  public static String render(String title, List<IndexEntry> entries) {
    List<IndexEntry> sorted = new ArrayList<>(entries);
    sorted.sort(
        Comparator.comparing((IndexEntry entry) -> entry.publishedOn().orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(IndexEntry::href));
    List<Row> rows = new ArrayList<>();
    TreeSet<String> hosts = new TreeSet<>();
    for (IndexEntry entry : sorted) {
      rows.add(Row.of(rows.size(), entry));
      entry.visits().forEach(visit -> hosts.add(visit.host()));
    }
    hosts.remove("");
    return TEMPLATE.render(
        new Content(title, counted(sorted), rows, List.copyOf(hosts), VisitCalendar.of(sorted)));
  }

  private static String counted(List<IndexEntry> entries) {
    int visits = entries.stream().mapToInt(entry -> entry.visits().size()).sum();
    int meetings = entries.stream().mapToInt(IndexEntry::meetings).sum();
    int statements = entries.stream().mapToInt(IndexEntry::statements).sum();
    Optional<LocalDate> first =
        entries.stream()
            .flatMap(entry -> entry.publishedOn().stream())
            .min(Comparator.naturalOrder());
    Optional<LocalDate> last =
        entries.stream()
            .flatMap(entry -> entry.publishedOn().stream())
            .max(Comparator.naturalOrder());
    String counts =
        String.join(
            ", ",
            number(entries.size(), "article"),
            number(visits, "visit"),
            number(meetings, "meeting"),
            number(statements, "statement"));
    return first.map(day -> counts + "; published " + period(day, last.orElse(day))).orElse(counts);
  }

  private static String number(int number, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
  }

  private static String period(LocalDate first, LocalDate last) {
    return first.equals(last)
        ? DateWords.of(first)
        : DateWords.of(first) + " to " + DateWords.of(last);
  }

  /** What the template shows. */
  record Content(
      String title, String counted, List<Row> rows, List<String> hosts, VisitCalendar calendar) {

    boolean isDated() {
      return !calendar.months().isEmpty();
    }
  }

  /**
   * An article in the table.
   *
   * @param number its place in the first order of the table
   * @param phases the phases of its visits, separated by blanks
   * @param hosts the countries that are visited, between bars
   */
  record Row(
      int number,
      IndexEntry entry,
      String published,
      String publishedWords,
      String phases,
      String hosts,
      List<IndexEntry.VisitLine> visits,
      int more) {

    static Row of(int number, IndexEntry entry) {
      List<IndexEntry.VisitLine> visits = entry.visits();
      return new Row(
          number,
          entry,
          entry.publishedOn().map(LocalDate::toString).orElse(""),
          entry.publishedOn().map(DateWords::brief).orElse("not said"),
          visits.stream()
              .map(IndexEntry.VisitLine::phase)
              .distinct()
              .collect(Collectors.joining(" ")),
          visits.stream()
              .map(IndexEntry.VisitLine::host)
              .distinct()
              .collect(Collectors.joining("|", "|", "|")),
          visits.stream().limit(SHOWN).toList(),
          Math.max(0, visits.size() - SHOWN));
    }

    int visitCount() {
      return entry.visits().size();
    }

    boolean isLong() {
      return more > 0;
    }
  }
}
