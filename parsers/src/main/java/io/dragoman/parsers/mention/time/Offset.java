package io.dragoman.parsers.mention.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * "two days ago", "three weeks later", "a week from Sunday".
 *
 * @param amount how many units; 0 if the text is vague
 * @param unit the unit
 * @param direction which way and from where
 * @param base what is counted from, where the text says it; null otherwise
 */
record Offset(int amount, Unit unit, Direction direction, @Nullable Meaning base)
    implements Meaning {

  /** Which way and from where an offset counts. */
  enum Direction {
    /** Back from the day of writing. */
    AGO,
    /** Ahead from the day of writing. */
    FROM_NOW,
    /** Back from what the text spoke of before. */
    BEFORE,
    /** Ahead from what the text spoke of before. */
    AFTER
  }

  @Override
  public Optional<Stretch> resolve(Anchor anchor) {
    Optional<LocalDate> from = from(anchor);
    boolean ahead = direction == Direction.FROM_NOW || direction == Direction.AFTER;
    if (unit.ofDay() && toldBefore()) {
      return Optional.empty();
    }
    if (amount == 0) {
      return from.map(day -> Recent.open(day, unit, ahead));
    }
    return from.map(day -> unit.plus(day, ahead ? amount : -amount)).map(this::around);
  }

  private Optional<LocalDate> from(Anchor anchor) {
    if (base != null) {
      return base.resolve(anchor).map(Stretch::start);
    }
    return switch (direction) {
      case AGO, FROM_NOW -> Optional.ofNullable(anchor.reference());
      case BEFORE -> Optional.ofNullable(told(anchor) ? anchor.previousStart() : null);
      case AFTER -> Optional.ofNullable(told(anchor) ? anchor.previousEnd() : null);
    };
  }

  /** Days and weeks are counted from days only, not from "in 2012". */
  private boolean told(Anchor anchor) {
    Stretch before = anchor.previous();
    boolean exact = unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.FORTNIGHT;
    return before != null
        && (!exact || before.grain() == Stretch.Grain.DAY || before.grain() == Stretch.Grain.DAYS);
  }

  /** As exact as the unit: a month for "six months ago", the day itself for weeks. */
  private Stretch around(LocalDate day) {
    return switch (unit) {
      case MONTH, QUARTER -> Unit.MONTH.around(day);
      case YEAR, DECADE, CENTURY -> Unit.YEAR.around(day);
      default -> Stretch.day(day);
    };
  }

  @Override
  public boolean toldBefore() {
    return base == null && (direction == Direction.BEFORE || direction == Direction.AFTER);
  }
}
