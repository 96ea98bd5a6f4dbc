package io.dragoman.examples.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where a day stands between the left end (0) and the right end (100) of a timeline. Proportional,
 * except that a gap in which nothing happens and which would dwarf all else is cut short; each part
 * between two cuts has a scale of its own.
 */
final class TimeScale {

  /** How much longer than all else together a gap is that is cut. */
  private static final double DWARFING = 1.5;

  /** The width of a gap that is cut. */
  private static final double CUT_WIDTH = 9;

  private final List<Stretch> stretches;

  private TimeScale(List<Stretch> stretches) {
    this.stretches = stretches;
  }

  /**
   * A scale on which all intervals have room.
   *
   * @param intervals at least one
   */
  static TimeScale over(List<DayInterval> intervals) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (DayInterval interval : intervals) {
      days.add(interval.first());
      days.add(interval.end());
    }
    List<Gap> gaps = gaps(days, intervals);
    long rest = gaps.stream().mapToLong(Gap::days).sum();
    int cuts = 0;
    for (Gap gap = largest(gaps); gap != null; gap = largest(gaps)) {
      if (gap.days() < DWARFING * (rest - gap.days())) {
        break;
      }
      gap.cut = true;
      rest -= gap.days();
      cuts++;
    }
    return laidOut(days, gaps, Math.max(1, rest / 25), cuts);
  }

  private static List<Gap> gaps(TreeSet<LocalDate> days, List<DayInterval> intervals) {
    List<Gap> gaps = new ArrayList<>();
    LocalDate from = days.first();
    for (LocalDate to : days.tailSet(from, false)) {
      LocalDate begin = from;
      boolean empty =
          intervals.stream().noneMatch(i -> !i.first().isAfter(begin) && !i.end().isBefore(to));
      gaps.add(new Gap(from, to, empty));
      from = to;
    }
    return gaps;
  }

  private static @Nullable Gap largest(List<Gap> gaps) {
    Gap largest = null;
    for (Gap gap : gaps) {
      if (gap.empty && !gap.cut && (largest == null || gap.days() > largest.days())) {
        largest = gap;
      }
    }
    return largest;
  }

  private static TimeScale laidOut(TreeSet<LocalDate> days, List<Gap> gaps, long margin, int cuts) {
    List<LocalDate> ends = new ArrayList<>();
    ends.add(days.first().minusDays(margin));
    for (Gap gap : gaps) {
      if (gap.cut) {
        ends.add(gap.from);
        ends.add(gap.to);
      }
    }
    ends.add(days.last().plusDays(margin));
    double weights = 0;
    for (int i = 0; i < ends.size(); i += 2) {
      weights += weight(ends.get(i), ends.get(i + 1));
    }
    List<Stretch> stretches = new ArrayList<>();
    double x = 0;
    for (int i = 0; i + 1 < ends.size(); i++) {
      boolean cut = i % 2 == 1;
      double share = weight(ends.get(i), ends.get(i + 1)) / weights;
      double width = cut ? CUT_WIDTH : (100 - cuts * CUT_WIDTH) * share;
      stretches.add(new Stretch(ends.get(i), ends.get(i + 1), x, x + width, cut));
      x += width;
    }
    return new TimeScale(stretches);
  }

  /** Between two cuts a month gets more room than a week, but not four times as much. */
  private static double weight(LocalDate begin, LocalDate end) {
    return Math.sqrt(Math.max(1, end.toEpochDay() - begin.toEpochDay()));
  }

  /** Where a day begins, from 0 to 100; days beyond an end stand at the end. */
  double at(LocalDate day) {
    for (Stretch stretch : stretches) {
      if (day.isBefore(stretch.end())) {
        return stretch.at(day);
      }
    }
    return 100;
  }

  /** The parts of the scale, from left to right. */
  List<Stretch> stretches() {
    return stretches;
  }

  /**
   * A part of the scale.
   *
   * @param begin its first day
   * @param end the day behind its last
   * @param from where it begins
   * @param to where it ends
   * @param cut whether its days are cut short
   */
  record Stretch(LocalDate begin, LocalDate end, double from, double to, boolean cut) {

    double at(LocalDate day) {
      double days = end.toEpochDay() - begin.toEpochDay();
      double share = days == 0 ? 0 : (day.toEpochDay() - begin.toEpochDay()) / days;
      return from + (to - from) * Math.max(0, Math.min(1, share));
    }

    double width() {
      return to - from;
    }
  }

  private static final class Gap {
    private final LocalDate from;
    private final LocalDate to;
    private final boolean empty;
    private boolean cut;

    Gap(LocalDate from, LocalDate to, boolean empty) {
      this.from = from;
      this.to = to;
      this.empty = empty;
    }

    long days() {
      return to.toEpochDay() - from.toEpochDay();
    }
  }
}
