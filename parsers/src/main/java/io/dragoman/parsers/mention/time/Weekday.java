package io.dragoman.parsers.mention.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day of the week: "Wednesday", "last Wednesday", "Wednesday of next week".
 *
 * @param weekday 1 (Monday) to 7
 * @param which which one the text says
 */
record Weekday(int weekday, Which which) implements Recurring {

  /** Which day of that name is meant. */
  enum Which {
    /** Not said. */
    ANY,
    /** "last Wednesday": the latest before the day of writing. */
    LAST,
    /** "this Wednesday". */
    THIS,
    /** "next Wednesday": that of the week that follows. */
    NEXT,
    /** "the following Wednesday": the first after what the text spoke of before. */
    FOLLOWING,
    /** "Wednesday of last week". */
    LAST_WEEK,
    /** "Wednesday of this week". */
    THIS_WEEK
  }

  @Override
  public Optional<Stretch> resolve(Anchor anchor) {
    LocalDate reference = anchor.reference();
    LocalDate before = anchor.previousEnd();
    if (before != null && after(anchor, before)) {
      return firstNotBefore(before.plusDays(1));
    }
    if (reference == null) {
      return Optional.empty();
    }
    return switch (which) {
      case ANY -> anchor.choose(this);
      case THIS -> anchor.tense() == TimeTense.PAST ? anchor.choose(this) : coming(reference);
      case LAST -> occurrence(reference.minusDays(7), 0).map(s -> latestBefore(s, reference));
      case NEXT, FOLLOWING -> occurrence(reference, 1);
      case LAST_WEEK -> occurrence(reference, -1);
      case THIS_WEEK -> occurrence(reference, 0);
    };
  }

  /** "the next Tuesday" of a story already told follows the day it spoke of. */
  private boolean after(Anchor anchor, LocalDate before) {
    LocalDate reference = anchor.reference();
    boolean told =
        which == Which.NEXT
            && anchor.tense() == TimeTense.PAST
            && reference != null
            && before.isBefore(reference);
    return which == Which.FOLLOWING || told;
  }

  private Optional<Stretch> coming(LocalDate reference) {
    return firstNotBefore(reference);
  }

  private static Stretch latestBefore(Stretch earlier, LocalDate reference) {
    LocalDate day = earlier.start();
    while (day != null && day.plusDays(7).isBefore(reference)) {
      day = day.plusDays(7);
    }
    return day == null ? earlier : Stretch.day(day);
  }

  @Override
  public Optional<Stretch> occurrence(LocalDate around, int step) {
    LocalDate day = Stretch.monday(around).plusWeeks(step).plusDays(weekday - 1L);
    return Optional.of(Stretch.day(day));
  }
}
