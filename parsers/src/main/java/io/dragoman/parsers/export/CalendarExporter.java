package io.dragoman.parsers.export;

import io.dragoman.dossier.Dossier;
import io.dragoman.text.Article;
import io.dragoman.text.Warning;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes iCalendar (RFC 5545): an all-day {@code VEVENT} for each visit, for each stop with a date
 * of its own, and for each meeting.
 *
 * <p><b>No invented day.</b> An event of which the article tells no exact day (a month, a week, a
 * year, an open end, "about") becomes a {@code VJOURNAL} without a date, which calendar programs do
 * not draw; the date as it is told stands in its {@code X-DRAGOMAN-DATE}, written as EDTF, and a
 * warning {@value #NO_EXACT_DAY} is returned for it.
 *
 * <p><b>Status.</b> {@code TENTATIVE} for what is proposed or possible, {@code CONFIRMED} for what
 * is announced, under way or done, {@code CANCELLED} for what is put off or called off; none where
 * the article does not tell.
 *
 * <p><b>Updates.</b> The {@code UID} of an event follows from who, where and the year, not from day
 * or status, so that an article which moves or cancels a visit replaces the older entry. {@code
 * SEQUENCE}, {@code LAST-MODIFIED} and {@code DTSTAMP} follow from the day on which the newest
 * article was published, or from {@link #revisedAt(Instant)}, and so grow with every later report.
 *
 * <p>It needs <a href="https://github.com/mangstadt/biweekly">biweekly</a>, which is an optional
 * dependency of this library: add {@code net.sf.biweekly:biweekly} to your own, and on the module
 * path the module {@code net.sf.biweekly}.
 */
public final class CalendarExporter implements Exporter {

  /** The code of the warning that an event has no exact day and so is no {@code VEVENT}. */
  public static final String NO_EXACT_DAY = "calendar-no-exact-day";

  /**
   * The code of the warning that a record has no day of revision, so that updates are not known.
   */
  public static final String NO_REVISION = "calendar-no-publication-date";

  private static final CalendarExporter STANDARD = new CalendarExporter(Optional.empty());

  private final Optional<Instant> revision;

  private CalendarExporter(Optional<Instant> revision) {
    this.revision = revision;
  }

  /**
   * Returns the exporter that dates its entries by the articles.
   *
   * @return the exporter
   */
  public static CalendarExporter standard() {
    return STANDARD;
  }

  /**
   * Returns an exporter that dates all its entries by an instant, such as that of the export. Use
   * it where several reports of one day update one another.
   *
   * @param instant when the entries are revised
   * @return the exporter
   */
  public CalendarExporter revisedAt(Instant instant) {
    return new CalendarExporter(Optional.of(instant));
  }

  @Override
  public String name() {
    return "ics";
  }

  @Override
  public String mediaType() {
    return "text/calendar; charset=utf-8";
  }

  @Override
  public String fileExtension() {
    return "ics";
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException if biweekly is not there
   */
  @Override
  public List<Warning> write(Dossier dossier, List<Article> articles, Appendable out)
      throws IOException {
    List<CalendarEntry> entries = new CalendarEntries(dossier, Sources.of(dossier, articles)).all();
    try {
      new BiweeklyCalendar(revision).write(entries, out);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "iCalendar is written with biweekly, which is not there: add the dependency"
              + " net.sf.biweekly:biweekly:0.6.8, and on the module path the module"
              + " net.sf.biweekly",
          e);
    }
    List<Warning> warnings = new ArrayList<>();
    for (CalendarEntry entry : entries) {
      if (entry.days().isEmpty()) {
        warnings.add(
            Warning.of(
                NO_EXACT_DAY,
                "\"%s\" has %s; it is a journal entry without a date"
                    .formatted(
                        entry.summary(),
                        entry
                            .date()
                            .map(date -> "the date " + date + ", which is no exact day")
                            .orElse("no date"))));
      }
      if (revision.isEmpty() && entry.revised().isEmpty()) {
        warnings.add(
            Warning.of(
                NO_REVISION,
                "\"%s\" comes from an article without a day of publication; an update would not be"
                        .formatted(entry.summary())
                    + " told from its older self"));
      }
    }
    return List.copyOf(warnings);
  }
}
