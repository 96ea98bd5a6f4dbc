package io.dragoman.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something happens, as exactly as a text says it and no more.
 *
 * <p>The written form, also in JSON, is EDTF (ISO 8601-2, level 1) with the quarters and halves of
 * its level 2 and the weeks of ISO 8601-1:
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><th>text</th><th>meaning</th></tr>
 *   <tr><td>{@code 2024-04-24}</td><td>a day</td></tr>
 *   <tr><td>{@code 2024-W17}</td><td>a week, Monday to Sunday</td></tr>
 *   <tr><td>{@code 2024-11}</td><td>a month</td></tr>
 *   <tr><td>{@code 2024-21}</td><td>a season, 21 spring to 24 winter</td></tr>
 *   <tr><td>{@code 2024-33}</td><td>a quarter, 33 to 36; {@code 2024-Q1} is read too</td></tr>
 *   <tr><td>{@code 2024-40}</td><td>a half, 40 or 41; {@code 2024-H1} is read too</td></tr>
 *   <tr><td>{@code 2023}</td><td>a year</td></tr>
 *   <tr><td>{@code 199X}, {@code 19XX}</td><td>a decade, a century</td></tr>
 *   <tr><td>{@code 2024-04-24/2024-04-26}</td><td>from one date to another, both included</td></tr>
 *   <tr><td>{@code 2024-04-24/..}, {@code ../2024-04-26}</td><td>open at one end</td></tr>
 *   <tr><td>{@code 2024-04-24/}, {@code /2024-04-26}</td><td>one end is unknown</td></tr>
 *   <tr><td>{@code 2024-04?}, {@code 2024-04~}, {@code 2024-04%}</td>
 *       <td>uncertain, approximate, both; also at an end of a range</td></tr>
 * </table>
 *
 * <p>Two dates are equal if they are written alike. They are ordered by their first day, then by
 * their last, an open first day before and an open last day behind all others. Years have four
 * digits, 0000 to 9999. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * EventDate trip = EventDate.parse("2024-04-24/2024-04-26");
 * trip.start();                                // Optional[2024-04-24]
 * trip.overlaps(EventDate.parse("2024-04"));   // true
 * EventDate.month(YearMonth.of(2024, 11));     // 2024-11
 * }</pre>
 *
 * @since 0.1.0
 */
public final class EventDate implements Comparable<EventDate> {

  private static final String OPEN = "..";
  private static final String UNKNOWN = "";

  private static final Comparator<EventDate> BY_DAYS =
      Comparator.comparing(EventDate::firstOrMin)
          .thenComparing(EventDate::lastOrMax)
          .thenComparing(EventDate::toString);

  private final String text;
  private final @Nullable EdtfUnit from;
  private final @Nullable EdtfUnit to;

  private EventDate(String text, @Nullable EdtfUnit from, @Nullable EdtfUnit to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  private static EventDate single(EdtfUnit unit) {
    return new EventDate(unit.print(), unit, unit);
  }

  private static EventDate interval(
      @Nullable EdtfUnit from, String noFrom, @Nullable EdtfUnit to, String noTo) {
    if (from == null && to == null) {
      throw new DateTimeException("a range needs a date at one end at least");
    }
    if (from != null && from.equals(to)) {
      return single(from);
    }
    if (from != null && to != null && to.end().isBefore(from.start())) {
      throw new DateTimeException(
          "the range ends on %s before it starts on %s".formatted(to.print(), from.print()));
    }
    String text = (from == null ? noFrom : from.print()) + "/" + (to == null ? noTo : to.print());
    return new EventDate(text, from, to);
  }

  /**
   * Reads the written form.
   *
   * @param text one of the forms above, without surrounding white space
   * @return the date, whose {@link #toString()} is the text, or for {@code 2024-Q1}, {@code
   *     2024-H1} and a range from a date to itself the standard text of the same date
   * @throws DateTimeParseException if the text has none of the forms, names a day that does not
   *     exist, or ends before it starts; the message quotes the text
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static EventDate parse(String text) {
    try {
      int slash = text.indexOf('/');
      if (slash < 0) {
        return single(EdtfReader.read(text));
      }
      String first = text.substring(0, slash);
      String last = text.substring(slash + 1);
      return interval(readEnd(first), first, readEnd(last), last);
    } catch (DateTimeException e) {
      throw new DateTimeParseException(
          "not a date: \"%s\" (%s)".formatted(text, e.getMessage()), text, 0, e);
    }
  }

  private static @Nullable EdtfUnit readEnd(String text) {
    return text.equals(OPEN) || text.equals(UNKNOWN) ? null : EdtfReader.read(text);
  }

  /**
   * Makes a date of one day.
   *
   * @param day the day
   * @return the date
   * @throws DateTimeException if the year does not have four digits
   */
  public static EventDate day(LocalDate day) {
    return single(EdtfUnit.day(day));
  }

  /**
   * Makes a date of one ISO week.
   *
   * @param weekYear the year that the week is counted in, which is not always that of its days
   * @param week the number of the week, 1 to 52 or 53
   * @return the date
   * @throws DateTimeException if the year has no such week
   */
  public static EventDate week(int weekYear, int week) {
    return single(EdtfUnit.week(weekYear, week));
  }

  /**
   * Makes a date of the ISO week that a day is in.
   *
   * @param day any day of the week
   * @return the date
   */
  public static EventDate weekOf(LocalDate day) {
    return week(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /**
   * Makes a date of one month.
   *
   * @param month the month
   * @return the date
   */
  public static EventDate month(YearMonth month) {
    return single(EdtfUnit.month(month));
  }

  /**
   * Makes a date of one season of the northern hemisphere.
   *
   * @param year the year in which the season begins
   * @param season the season
   * @return the date
   */
  public static EventDate season(int year, Season season) {
    return single(EdtfUnit.season(year, season));
  }

  /**
   * Makes a date of one quarter.
   *
   * @param year the year
   * @param quarter the quarter, 1 to 4
   * @return the date
   * @throws DateTimeException if the quarter is another number
   */
  public static EventDate quarter(int year, int quarter) {
    return single(EdtfUnit.quarter(year, quarter));
  }

  /**
   * Makes a date of one half of a year.
   *
   * @param year the year
   * @param half the half, 1 or 2
   * @return the date
   * @throws DateTimeException if the half is another number
   */
  public static EventDate halfYear(int year, int half) {
    return single(EdtfUnit.half(year, half));
  }

  /**
   * Makes a date of one year.
   *
   * @param year the year, 0 to 9999
   * @return the date
   * @throws DateTimeException if the year is another number
   */
  public static EventDate year(int year) {
    return single(EdtfUnit.year(year));
  }

  /**
   * Makes a date of ten years.
   *
   * @param firstYear the first of them, such as 1990
   * @return the date
   * @throws DateTimeException if the first year does not end in 0
   */
  public static EventDate decade(int firstYear) {
    return single(EdtfUnit.decade(firstYear));
  }

  /**
   * Makes a date of a hundred years.
   *
   * @param firstYear the first of them, such as 1900
   * @return the date
   * @throws DateTimeException if the first year does not end in 00
   */
  public static EventDate century(int firstYear) {
    return single(EdtfUnit.century(firstYear));
  }

  /**
   * Makes a date of the days from one to another.
   *
   * @param first the first day
   * @param last the last day, included
   * @return the date; a {@link #day} if both are the same
   * @throws DateTimeException if the last day is before the first
   */
  public static EventDate between(LocalDate first, LocalDate last) {
    return interval(EdtfUnit.day(first), OPEN, EdtfUnit.day(last), OPEN);
  }

  /**
   * Makes a date of all from the beginning of one date to the end of another.
   *
   * <p>{@code range(parse("2024-04"), parse("2024-06"))} is {@code 2024-04/2024-06}.
   *
   * @param first where it begins; of a range only its beginning counts
   * @param last where it ends; of a range only its end counts
   * @return the date; {@code first} if both are the same
   * @throws DateTimeException if it ends before it begins, or is open at both ends
   */
  public static EventDate range(EventDate first, EventDate last) {
    return interval(first.from, OPEN, last.to, OPEN);
  }

  /**
   * Makes a date that begins on a day and has no end.
   *
   * @param first the first day
   * @return the date, such as {@code 2024-04-24/..}
   */
  public static EventDate from(LocalDate first) {
    return interval(EdtfUnit.day(first), OPEN, null, OPEN);
  }

  /**
   * Makes a date that ends on a day and has no beginning.
   *
   * @param last the last day, included
   * @return the date, such as {@code ../2024-04-26}
   */
  public static EventDate until(LocalDate last) {
    return interval(null, OPEN, EdtfUnit.day(last), OPEN);
  }

  /**
   * Returns the same date, said to be approximate.
   *
   * @return the date with {@code ~} (or {@code %}) behind it, in a range behind both ends
   */
  public EventDate approximate() {
    return qualified(EdtfQualifier.APPROXIMATE);
  }

  /**
   * Returns the same date, said to be uncertain.
   *
   * @return the date with {@code ?} (or {@code %}) behind it, in a range behind both ends
   */
  public EventDate uncertain() {
    return qualified(EdtfQualifier.UNCERTAIN);
  }

  private EventDate qualified(EdtfQualifier added) {
    EdtfUnit newFrom = from == null ? null : from.qualified(from.qualifier().and(added));
    EdtfUnit newTo = to == null ? null : to.qualified(to.qualifier().and(added));
    int slash = text.indexOf('/');
    return interval(
        newFrom, text.substring(0, Math.max(slash, 0)), newTo, text.substring(slash + 1));
  }

  /**
   * Says whether one end at least is approximate.
   *
   * @return true for {@code ~} and {@code %}
   */
  public boolean isApproximate() {
    return (from != null && from.qualifier().approximate())
        || (to != null && to.qualifier().approximate());
  }

  /**
   * Says whether one end at least is uncertain.
   *
   * @return true for {@code ?} and {@code %}
   */
  public boolean isUncertain() {
    return (from != null && from.qualifier().uncertain())
        || (to != null && to.qualifier().uncertain());
  }

  /**
   * Returns the first day that it can be.
   *
   * @return the day; empty if the beginning is open or unknown
   */
  public Optional<LocalDate> start() {
    return Optional.ofNullable(from).map(EdtfUnit::start);
  }

  /**
   * Returns the last day that it can be.
   *
   * @return the day, included; empty if the end is open or unknown
   */
  public Optional<LocalDate> end() {
    return Optional.ofNullable(to).map(EdtfUnit::end);
  }

  /**
   * Returns how exactly it is known.
   *
   * @return {@link Precision#RANGE} for all from one date to another
   */
  public Precision precision() {
    return from != null && from.equals(to) ? from.precision() : Precision.RANGE;
  }

  /**
   * Says whether a day is in it.
   *
   * @param day the day
   * @return true from the first day to the last, open ends reaching any day
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(firstOrMin()) && !day.isAfter(lastOrMax());
  }

  /**
   * Says whether all of another date is in it.
   *
   * @param other the other date
   * @return true if no day of the other is outside this one
   */
  public boolean contains(EventDate other) {
    return !other.firstOrMin().isBefore(firstOrMin()) && !other.lastOrMax().isAfter(lastOrMax());
  }

  /**
   * Says whether both can speak of the same day: {@code 2024-04} and {@code 2024-04-24} do, {@code
   * 2024-03} and {@code 2024-04-24} do not.
   *
   * @param other the other date
   * @return true if at least one day is in both
   */
  public boolean overlaps(EventDate other) {
    return !other.firstOrMin().isAfter(lastOrMax()) && !firstOrMin().isAfter(other.lastOrMax());
  }

  private LocalDate firstOrMin() {
    return from == null ? LocalDate.MIN : from.start();
  }

  private LocalDate lastOrMax() {
    return to == null ? LocalDate.MAX : to.end();
  }

  @Override
  public int compareTo(EventDate other) {
    return BY_DAYS.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EventDate date && text.equals(date.text);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(text);
  }

  /**
   * Returns the written form.
   *
   * @return the EDTF text, which {@link #parse(String)} reads
   */
  @Override
  @JsonValue
  public String toString() {
    return text;
  }
}
