package io.dragoman.examples.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The ticks of a timeline: as many as have room, on days, months or years that are easily read. */
final class TimeTicks {

  /** The room that a label needs, as a share of 100. */
  private static final double ROOM = 19;

  private TimeTicks() {}

  /** The ticks of a scale, from left to right. */
  static List<Tick> of(TimeScale scale) {
    List<Tick> ticks = new ArrayList<>();
    double free = 0;
    for (TimeScale.Stretch stretch : scale.stretches()) {
      if (stretch.cut()) {
        continue;
      }
      int before = ticks.size();
      int year = Integer.MIN_VALUE;
      Step step = Step.fitting(stretch);
      for (LocalDate day = step.first(stretch.begin());
          day.isBefore(stretch.end());
          day = step.next(day)) {
        double x = stretch.at(day);
        if (x >= free && x <= 100 - ROOM / 3) {
          ticks.add(new Tick(x, step.label(day, year)));
          year = day.getYear();
          free = x + ROOM;
        }
      }
      if (ticks.size() == before && stretch.from() >= free) {
        ticks.add(new Tick(stretch.from(), Step.DAY.label(stretch.begin(), Integer.MIN_VALUE)));
        free = stretch.from() + ROOM;
      }
    }
    return ticks;
  }

  /**
   * A tick.
   *
   * @param x where it stands, from 0 to 100
   * @param label the words at it
   */
  record Tick(double x, String label) {}

  /** From one tick to the next. */
  private enum Step {
    DAY(1, 0),
    TWO_DAYS(2, 0),
    WEEK(7, 0),
    MONTH(0, 1),
    QUARTER(0, 3),
    YEAR(0, 12),
    TWO_YEARS(0, 24),
    FIVE_YEARS(0, 60),
    DECADE(0, 120),
    QUARTER_CENTURY(0, 300),
    CENTURY(0, 1200);

    private final int days;
    private final int months;

    Step(int days, int months) {
      this.days = days;
      this.months = months;
    }

    static Step fitting(TimeScale.Stretch stretch) {
      double length = stretch.end().toEpochDay() - stretch.begin().toEpochDay();
      double ticks = Math.max(1, stretch.width() / ROOM);
      for (Step step : values()) {
        if (length / (step.days + step.months * 30.4) <= ticks) {
          return step;
        }
      }
      return CENTURY;
    }

    LocalDate first(LocalDate begin) {
      if (months == 0) {
        return begin;
      }
      long month = begin.getYear() * 12L + begin.getMonthValue() - 1;
      long aligned = Math.floorDiv(month + months - 1, months) * months;
      LocalDate first =
          LocalDate.of((int) Math.floorDiv(aligned, 12L), (int) Math.floorMod(aligned, 12L) + 1, 1);
      return first.isBefore(begin) ? next(first) : first;
    }

    LocalDate next(LocalDate day) {
      return day.plusDays(days).plusMonths(months);
    }

    /** The year stands where it changes. */
    String label(LocalDate day, int yearBefore) {
      if (months >= 12) {
        return Integer.toString(day.getYear());
      }
      String pattern = months == 0 ? "d MMM" : "MMM";
      return form(day.getYear() == yearBefore ? pattern : pattern + " uuuu").format(day);
    }

    private static DateTimeFormatter form(String pattern) {
      return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
  }
}
