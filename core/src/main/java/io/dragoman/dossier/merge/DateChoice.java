package io.dragoman.dossier.merge;

import io.dragoman.time.EventDate;
import java.util.List;

/**
 * Chooses one of several dates. A date that leaves room for another contradicts it in nothing: of
 * {@code 2024-04} and {@code 2024-04-24} the day holds, whoever says it and when, and of a day and
 * the days of which it is one the latter hold.
 */
final class DateChoice {

  private final ValueChoice<EventDate> choice;

  DateChoice(String property) {
    this.choice = ValueChoice.of(property, DateChoice::exactness);
  }

  Chosen<EventDate> choose(List<Told<EventDate>> tellings) {
    List<ClaimGroup<EventDate>> groups = ClaimGroup.of(tellings);
    List<ClaimGroup<EventDate>> candidates =
        groups.stream()
            .filter(
                group ->
                    groups.stream()
                        .noneMatch(
                            other -> other != group && isSaidBy(group.value(), other.value())))
            .toList();
    return choice.choose(candidates.isEmpty() ? groups : candidates, true);
  }

  /** Says whether a date says less than another, and nothing against it. */
  static boolean isSaidBy(EventDate vague, EventDate clear) {
    if (vague.equals(clear)) {
      return false;
    }
    boolean vagueIsExact = Days.isExact(vague);
    boolean clearIsExact = Days.isExact(clear);
    if (vagueIsExact && clearIsExact) {
      return clear.contains(vague);
    }
    if (vagueIsExact) {
      return false;
    }
    return clearIsExact
        ? Days.of(vague).gapTo(Days.of(clear)) == 0
        : Days.of(vague).contains(Days.of(clear)) && !Days.of(vague).equals(Days.of(clear));
  }

  /** Says whether two dates cannot both be right. */
  static boolean contradict(EventDate one, EventDate other) {
    return !one.equals(other) && !isSaidBy(one, other) && !isSaidBy(other, one);
  }

  private static int exactness(EventDate date) {
    return Days.isExact(date) ? 1_000 : -(int) Math.min(100_000, Days.of(date).length());
  }
}
