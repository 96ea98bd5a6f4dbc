package io.dragoman.parsers.mention.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is resolved against.
 *
 * @param reference the day of writing; null if unknown
 * @param previous what the text spoke of before; null if nothing
 * @param clauseTense tells the tense of the clause; asked only where it matters
 * @param lentYear the year that another date of the sentence names, or 0
 */
record Anchor(
    @Nullable LocalDate reference,
    @Nullable Stretch previous,
    Supplier<TimeTense> clauseTense,
    int lentYear) {

  /** A day this near is meant even where the tense seems to speak against it. */
  private static final int NEAR_DAYS = 20;

  /** The occurrence of a recurring date that the tense asks for, else the nearest. */
  Optional<Stretch> choose(Recurring recurring) {
    if (reference == null) {
      return Optional.empty();
    }
    List<Stretch> candidates = candidates(recurring, reference);
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    Stretch nearest = nearest(candidates, reference);
    boolean yearly = recurring.yearly();
    Stretch asTold =
        switch (tense()) {
          case PAST -> yearly ? lastBegun(candidates, reference) : lastOver(candidates, reference);
          case FUTURE ->
              yearly ? firstNotOver(candidates, reference) : firstAhead(candidates, reference);
          case UNKNOWN -> yearly ? nearest : untold(candidates, reference);
        };
    boolean contradicted =
        yearly && nearest.gap(reference) <= NEAR_DAYS && asTold.gap(reference) > 4 * NEAR_DAYS;
    return Optional.of(contradicted ? nearest : asTold);
  }

  /** The tense of the clause. */
  TimeTense tense() {
    return clauseTense.get();
  }

  private static List<Stretch> candidates(Recurring recurring, LocalDate reference) {
    List<Stretch> candidates = new ArrayList<>();
    for (int step = -recurring.reach(); step <= recurring.reach(); step++) {
      recurring.occurrence(reference, step).ifPresent(candidates::add);
    }
    return candidates;
  }

  /** Days without a date are mostly those of the last week, but for the very next day. */
  private static Stretch untold(List<Stretch> candidates, LocalDate day) {
    Stretch next = firstNotOver(candidates, day);
    return next.gap(day) <= 1 ? next : lastBegun(candidates, day);
  }

  private static Stretch nearest(List<Stretch> candidates, LocalDate day) {
    Stretch best = candidates.get(0);
    for (Stretch candidate : candidates) {
      if (candidate.gap(day) < best.gap(day)) {
        best = candidate;
      }
    }
    return best;
  }

  private static Stretch lastBegun(List<Stretch> candidates, LocalDate day) {
    Stretch best = candidates.get(0);
    for (Stretch candidate : candidates) {
      if (candidate.start() == null || !candidate.start().isAfter(day)) {
        best = candidate;
      }
    }
    return best;
  }

  /** Of days of the week the last that are over: who was away Tuesday to Thursday is back. */
  private static Stretch lastOver(List<Stretch> candidates, LocalDate day) {
    Stretch best = candidates.get(0);
    for (Stretch candidate : candidates) {
      if (candidate.end() != null && !candidate.end().isAfter(day)) {
        best = candidate;
      }
    }
    return best;
  }

  private static Stretch firstAhead(List<Stretch> candidates, LocalDate day) {
    for (Stretch candidate : candidates) {
      if (candidate.start() != null && !candidate.start().isBefore(day)) {
        return candidate;
      }
    }
    return candidates.get(candidates.size() - 1);
  }

  private static Stretch firstNotOver(List<Stretch> candidates, LocalDate day) {
    for (Stretch candidate : candidates) {
      if (candidate.end() == null || !candidate.end().isBefore(day)) {
        return candidate;
      }
    }
    return candidates.get(candidates.size() - 1);
  }

  /** The first day of what the text spoke of before; the day of writing if nothing. */
  @Nullable LocalDate previousStart() {
    return previous == null ? null : previous.start();
  }

  /** The last day of what the text spoke of before. */
  @Nullable LocalDate previousEnd() {
    return previous == null ? null : previous.end();
  }
}
