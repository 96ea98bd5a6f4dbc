package io.dragoman.examples.report;

import io.dragoman.event.DiplomaticEvent;
import io.dragoman.event.Fact;
import io.dragoman.time.EventDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The dated events of a dossier, ready to be drawn: one row for each, in the order of their dates.
 * All positions are percentages of the width.
 *
 * @param rows the rows
 * @param ticks the ticks of the axis
 * @param published where the day of publication stands, or nothing
 * @param cuts where a long time without events is cut out
 */
record Timeline(List<Row> rows, List<Tick> ticks, List<Published> published, List<String> cuts) {

  /** Narrower than this, a bar would not be seen: a symbol stands in its place. */
  private static final double NARROW = 1.6;

  /** The events of a dossier that have a date; empty where there are none. */
  static List<Timeline> of(RecordCodes codes, Optional<LocalDate> publishedOn) {
    List<Coded<? extends Fact>> dated =
        codes.facts().stream()
            .filter(coded -> date(coded).isPresent())
            .sorted(Comparator.comparing(coded -> date(coded).orElseThrow()))
            .toList();
    if (dated.isEmpty()) {
      return List.of();
    }
    List<DayInterval> intervals = new ArrayList<>();
    dated.forEach(coded -> intervals.add(DayInterval.of(date(coded).orElseThrow())));
    publishedOn.map(DayInterval::of).ifPresent(intervals::add);
    TimeScale scale = TimeScale.over(intervals);
    return List.of(
        new Timeline(
            dated.stream().map(coded -> row(coded, scale)).toList(),
            TimeTicks.of(scale).stream().map(Timeline::tick).toList(),
            publishedOn.map(day -> published(day, scale)).stream().toList(),
            scale.stretches().stream()
                .filter(TimeScale.Stretch::cut)
                .map(cut -> percent((cut.from() + cut.to()) / 2))
                .toList()));
  }

  private static Optional<EventDate> date(Coded<? extends Fact> coded) {
    return coded.value() instanceof DiplomaticEvent event ? event.date() : Optional.empty();
  }

  private static Row row(Coded<? extends Fact> coded, TimeScale scale) {
    DiplomaticEvent event = (DiplomaticEvent) coded.value();
    EventDate date = event.date().orElseThrow();
    DayInterval days = DayInterval.of(date);
    double from = days.openStart() ? 0 : scale.at(days.first());
    double to = days.openEnd() ? 100 : scale.at(days.end());
    boolean bar = to - from >= NARROW;
    return new Row(
        coded.code(),
        coded.kind().css(),
        Titles.of(event),
        DateWords.of(date),
        Phase.word(event),
        Phase.of(event).css(),
        bar,
        percent(bar ? from : (from + to) / 2),
        percent(to - from),
        percent(to));
  }

  private static Tick tick(TimeTicks.Tick tick) {
    return new Tick(percent(tick.x()), tick.label());
  }

  private static Published published(LocalDate day, TimeScale scale) {
    double x = (scale.at(day) + scale.at(day.plusDays(1))) / 2;
    return new Published(percent(x), x > 60 ? "end" : "start", DateWords.of(day));
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }

  /**
   * An event.
   *
   * @param bar whether it is long enough for a bar; else a symbol stands in the middle of it
   * @param x where its bar begins, or its symbol stands
   * @param width how long the bar is
   * @param end where the bar ends
   */
  record Row(
      String code,
      String kind,
      String title,
      String when,
      String word,
      String phase,
      boolean bar,
      String x,
      String width,
      String end) {

    boolean isOff() {
      return phase.equals(Phase.OFF.css());
    }
  }

  /** A tick of the axis. */
  record Tick(String x, String label) {}

  /** The day of publication. */
  record Published(String x, String anchor, String day) {

    boolean isAtEnd() {
      return anchor.equals("end");
    }
  }
}
