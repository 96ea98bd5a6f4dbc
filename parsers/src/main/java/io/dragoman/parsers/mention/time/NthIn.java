package io.dragoman.parsers.mention.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * "the first week of May", "the second Tuesday of November", "the last week of the year".
 *
 * @param number which one, from 1; -1 for the last
 * @param weekday 1 to 7, or 0 for a week
 * @param whole the stretch that it is counted in
 */
record NthIn(int number, int weekday, Meaning whole) implements Meaning {

  @Override
  public Optional<Stretch> resolve(Anchor anchor) {
    return whole.resolve(anchor).flatMap(this::in);
  }

  private Optional<Stretch> in(Stretch stretch) {
    LocalDate first = stretch.start();
    LocalDate last = stretch.end();
    if (first == null || last == null) {
      return Optional.empty();
    }
    LocalDate start =
        number < 0 ? onOrBefore(last, weekday == 0 ? 7 : weekday) : onOrAfter(first, weekday);
    LocalDate day = number < 0 ? start : start.plusWeeks(number - 1L);
    if (weekday != 0) {
      return stretch.contains(day) ? Optional.of(Stretch.day(day)) : Optional.empty();
    }
    LocalDate begin = number < 0 ? last.minusDays(6) : day;
    LocalDate end = begin.plusDays(6);
    Stretch week = new Stretch(begin, end, Stretch.Grain.DAYS, true);
    return stretch.contains(begin) ? Optional.of(week) : Optional.empty();
  }

  private static LocalDate onOrAfter(LocalDate day, int weekday) {
    return weekday == 0
        ? day
        : day.plusDays(Math.floorMod(weekday - day.getDayOfWeek().getValue(), 7));
  }

  private static LocalDate onOrBefore(LocalDate day, int weekday) {
    return day.minusDays(Math.floorMod(day.getDayOfWeek().getValue() - weekday, 7));
  }

  @Override
  public Meaning completedBy(Meaning other) {
    return new NthIn(number, weekday, whole.completedBy(other));
  }

  @Override
  public int namedYear() {
    return whole.namedYear();
  }
}
