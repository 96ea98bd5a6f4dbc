package io.dragoman.dossier.merge;

import io.dragoman.event.Choice;
import io.dragoman.event.Conflict;
import io.dragoman.event.MeetingStatus;
import io.dragoman.event.VisitStatus;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses how far an event has come. Later articles know more; but what has begun or is over is not
 * planned again, whoever says so.
 *
 * @param <S> the type of the statuses, in the order in which an event goes through them
 */
final class Progress<S extends Enum<S>> {

  static final Progress<VisitStatus> OF_VISITS =
      new Progress<>(
          EnumSet.of(VisitStatus.ONGOING, VisitStatus.COMPLETED),
          EnumSet.of(VisitStatus.POSTPONED, VisitStatus.CANCELLED));

  static final Progress<MeetingStatus> OF_MEETINGS =
      new Progress<>(EnumSet.of(MeetingStatus.HELD), EnumSet.of(MeetingStatus.CANCELLED));

  private final Set<S> begun;
  private final Set<S> off;

  /**
   * {@code begun} are the statuses of what has begun or is over, {@code off} of what is not to be.
   */
  private Progress(Set<S> begun, Set<S> off) {
    this.begun = begun;
    this.off = off;
  }

  Chosen<S> choose(List<Told<S>> tellings) {
    List<Told<S>> taken = new ArrayList<>();
    List<Told<S>> refused = new ArrayList<>();
    @Nullable Told<S> reached = null;
    for (Told<S> told : tellings) {
      if (reached == null || !goesBack(reached.value(), told.value())) {
        taken.add(told);
        reached = begun.contains(told.value()) ? told : reached;
      } else if (reached.source().day().isBefore(told.source().day())) {
        refused.add(told);
      } else {
        taken.add(told);
      }
    }
    if (taken.isEmpty()) {
      return Chosen.none();
    }
    S current = latest(taken);
    List<ClaimGroup<S>> others = new ArrayList<>();
    others.addAll(ClaimGroup.of(refused));
    others.addAll(ofSameDay(taken, current));
    return new Chosen<>(Optional.of(current), conflict(current, taken, others, !refused.isEmpty()));
  }

  private boolean goesBack(S reached, S next) {
    return begun.contains(next) ? next.compareTo(reached) < 0 : !off.contains(next);
  }

  /** Of the last day: what a primary source says, then what has come furthest. */
  private S latest(List<Told<S>> taken) {
    Told<S> best = taken.get(0);
    for (Told<S> told : taken) {
      int byDay = told.source().day().compareTo(best.source().day());
      int byRank = Boolean.compare(told.source().primary(), best.source().primary());
      int byStep = told.value().compareTo(best.value());
      if (byDay > 0 || (byDay == 0 && (byRank > 0 || (byRank == 0 && byStep > 0)))) {
        best = told;
      }
    }
    return best.value();
  }

  /** Of the articles of the last day those that say that it is off while others say it is not. */
  private List<ClaimGroup<S>> ofSameDay(List<Told<S>> taken, S current) {
    Source last = taken.get(taken.size() - 1).source();
    return ClaimGroup.of(
        taken.stream()
            .filter(told -> told.source().day().equals(last.day()))
            .filter(told -> off.contains(told.value()) != off.contains(current))
            .toList());
  }

  private Optional<Conflict> conflict(
      S current, List<Told<S>> taken, List<ClaimGroup<S>> others, boolean goesBack) {
    if (others.isEmpty()) {
      return Optional.empty();
    }
    ClaimGroup<S> held =
        ClaimGroup.of(taken).stream()
            .filter(group -> group.value().equals(current))
            .findFirst()
            .orElseThrow();
    Conflict.Builder conflict =
        Conflict.builder()
            .property("status")
            .decidedBy(
                goesBack
                    ? Choice.NO_WAY_BACK
                    : held.isPrimary() && !others.get(0).isPrimary()
                        ? Choice.PRIMARY_SOURCE
                        : Choice.ORDER)
            .addClaims(held.toClaim());
    others.forEach(group -> conflict.addClaims(group.toClaim()));
    return Optional.of(conflict.build());
  }
}
