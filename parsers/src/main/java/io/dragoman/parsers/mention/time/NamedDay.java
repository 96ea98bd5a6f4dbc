package io.dragoman.parsers.mention.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * "today", "tomorrow", "the following day".
 *
 * @param days how many days after its anchor
 * @param told whether its anchor is the day that the text spoke of before, not the day of writing
 */
record NamedDay(int days, boolean told) implements Meaning {

  @Override
  public Optional<Stretch> resolve(Anchor anchor) {
    LocalDate base = anchor.reference();
    if (told) {
      Stretch before = anchor.previous();
      boolean day =
          before != null
              && (before.grain() == Stretch.Grain.DAY || before.grain() == Stretch.Grain.DAYS);
      base = !day ? null : days > 0 ? before.end() : before.start();
    }
    return Optional.ofNullable(base).map(day -> Stretch.day(day.plusDays(days)));
  }

  @Override
  public boolean relative() {
    return true;
  }

  @Override
  public boolean toldBefore() {
    return told;
  }
}
