package io.dragoman.parsers.mention.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A part of a month, year or other stretch. */
enum Part {
  /** The first half of a month, the first third of anything else. */
  EARLY,
  /** The middle third. */
  MID,
  /** The second half of a month, the last third of anything else. */
  LATE,
  /** Its last day where it is a limit ("by the end of"), else as {@link #LATE}. */
  END,
  /** What lies before the day of writing. */
  EARLIER,
  /** What lies after the day of writing. */
  LATER;

  /** This part of a stretch with two ends. */
  Stretch of(Stretch whole, @Nullable LocalDate reference) {
    LocalDate start = whole.start();
    LocalDate end = whole.end();
    if (start == null || end == null || whole.grain() == Stretch.Grain.DAY) {
      return whole;
    }
    return switch (this) {
      case EARLY, MID, LATE, END ->
          switch (whole.grain()) {
            case MONTH -> ofMonth(start, end);
            case WEEK, DAYS -> third(start, end, Stretch.Grain.DAYS);
            case DECADE, CENTURY, YEARS -> ofYears(start, end);
            default -> ofMonths(start, end);
          };
      case EARLIER ->
          reference == null || !whole.contains(reference)
              ? whole
              : window(start, reference, Stretch.Grain.DAYS);
      case LATER ->
          reference == null || !whole.contains(reference)
              ? whole
              : window(reference, end, Stretch.Grain.DAYS);
    };
  }

  private Stretch ofMonth(LocalDate start, LocalDate end) {
    return switch (this) {
      case EARLY -> window(start, start.plusDays(14), Stretch.Grain.DAYS);
      case MID -> window(start.plusDays(9), start.plusDays(19), Stretch.Grain.DAYS);
      case LATE -> window(start.plusDays(14), end, Stretch.Grain.DAYS);
      default -> window(start.plusDays(20), end, Stretch.Grain.DAYS);
    };
  }

  private Stretch third(LocalDate start, LocalDate end, Stretch.Grain grain) {
    long third = (ChronoUnit.DAYS.between(start, end) + 1) / 3;
    return switch (this) {
      case EARLY -> window(start, start.plusDays(third), grain);
      case MID -> window(start.plusDays(third), end.minusDays(third), grain);
      default -> window(end.minusDays(third), end, grain);
    };
  }

  private Stretch ofMonths(LocalDate start, LocalDate end) {
    long third = (ChronoUnit.MONTHS.between(start, end.plusDays(1)) + 1) / 3;
    if (third == 0) {
      return window(start, end, Stretch.Grain.MONTHS);
    }
    return switch (this) {
      case EARLY -> window(start, start.plusMonths(third).minusDays(1), Stretch.Grain.MONTHS);
      case MID ->
          window(
              start.plusMonths(third),
              end.plusDays(1).minusMonths(third).minusDays(1),
              Stretch.Grain.MONTHS);
      default -> window(end.plusDays(1).minusMonths(third), end, Stretch.Grain.MONTHS);
    };
  }

  private Stretch ofYears(LocalDate start, LocalDate end) {
    int third = (int) ((ChronoUnit.YEARS.between(start, end.plusDays(1)) + 1) / 3);
    int first = start.getYear();
    int last = end.getYear();
    return switch (this) {
      case EARLY -> Stretch.years(first, first + third, Stretch.Grain.YEARS);
      case MID -> Stretch.years(first + third, last - third, Stretch.Grain.YEARS);
      default -> Stretch.years(last - third, last, Stretch.Grain.YEARS);
    };
  }

  private static Stretch window(LocalDate start, LocalDate end, Stretch.Grain grain) {
    return new Stretch(start, end, grain, true);
  }
}
