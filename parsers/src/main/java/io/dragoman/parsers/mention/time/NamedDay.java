package io.dragoman.parsers.mention.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * "today", "tomorrow", "the following day".
 *
 * @param days how many days after its anchor
 * @param told whether its anchor is the day that the text spoke of before, not the day of writing
 */
record NamedDay(int days, boolean told) implements Meaning {

  @Override
  public Optional<Stretch> resolve(Anchor anchor) {
    LocalDate base = told ? toldDay(anchor.previous()) : anchor.reference();
    return Optional.ofNullable(base).map(day -> Stretch.day(day.plusDays(days)));
  }

  private @Nullable LocalDate toldDay(@Nullable Stretch before) {
    if (before == null) {
      return null;
    }
    return switch (before.grain()) {
      case DAY, DAYS -> days > 0 ? before.end() : before.start();
      default -> null;
    };
  }

  @Override
  public boolean toldBefore() {
    return told;
  }
}
