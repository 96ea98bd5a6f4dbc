package io.dragoman.parsers.mention.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * "the weekend", "last weekend", "this weekend".
 *
 * @param which which one the text says
 */
record Weekend(Weekday.Which which) implements Recurring {

  @Override
  public Optional<Stretch> resolve(Anchor anchor) {
    LocalDate reference = anchor.reference();
    if (reference == null) {
      return Optional.empty();
    }
    boolean now = reference.getDayOfWeek().getValue() >= 6;
    return switch (which) {
      case LAST, LAST_WEEK -> occurrence(reference, -1);
      case NEXT, FOLLOWING ->
          occurrence(reference, reference.getDayOfWeek().getValue() < 4 ? 0 : 1);
      case THIS_WEEK -> occurrence(reference, 0);
      case ANY, THIS -> now ? occurrence(reference, 0) : anchor.choose(this);
    };
  }

  @Override
  public Optional<Stretch> occurrence(LocalDate around, int step) {
    LocalDate saturday = Stretch.monday(around).plusWeeks(step).plusDays(5);
    return Optional.of(new Stretch(saturday, saturday.plusDays(1), Stretch.Grain.DAYS, true));
  }
}
