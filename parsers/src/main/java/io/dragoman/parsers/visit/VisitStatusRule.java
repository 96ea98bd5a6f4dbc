package io.dragoman.parsers.visit;

import io.dragoman.event.Certainty;
import io.dragoman.event.VisitStatus;
import io.dragoman.parsers.event.Phase;
import io.dragoman.time.EventDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The status of a visit on the day of publication, from what the text says of it and from its date.
 *
 * @param phase what the text says
 * @param date when, if known
 * @param arrivalOnly whether only the arrival was told
 * @param own whether the date is the visit's own, not that of the whole tour
 */
record VisitStatusRule(Phase phase, Optional<EventDate> date, boolean arrivalOnly, boolean own) {

  private static final int DAYS_OF_A_STAY = 3;

  Optional<VisitStatus> status(Optional<LocalDate> published) {
    return switch (phase) {
      case POSTPONED -> Optional.of(VisitStatus.POSTPONED);
      case CANCELLED -> Optional.of(VisitStatus.CANCELLED);
      case PROPOSED, POSSIBLE -> Optional.of(VisitStatus.PROPOSED);
      case PLANNED -> Optional.of(planned(published));
      case UNDERWAY -> Optional.of(underway(published));
      case DONE -> Optional.of(done(published));
      case UNKNOWN, NONE -> byDate(published);
    };
  }

  Optional<Certainty> certainty(Optional<LocalDate> published) {
    return status(published)
        .map(
            s ->
                switch (s) {
                  case COMPLETED, ONGOING, CANCELLED -> Certainty.CERTAIN;
                  case PLANNED, POSTPONED -> Certainty.PROBABLE;
                  case PROPOSED -> Certainty.POSSIBLE;
                });
  }

  private VisitStatus planned(Optional<LocalDate> published) {
    if (own && endsBefore(published)) {
      return VisitStatus.COMPLETED;
    }
    return own && startsBefore(published) ? VisitStatus.ONGOING : VisitStatus.PLANNED;
  }

  private VisitStatus underway(Optional<LocalDate> published) {
    if (startsAfter(published)) {
      return VisitStatus.PLANNED;
    }
    return endsBefore(published) && !arrivalOnly ? VisitStatus.COMPLETED : VisitStatus.ONGOING;
  }

  private VisitStatus done(Optional<LocalDate> published) {
    if (startsAfter(published)) {
      return VisitStatus.PLANNED;
    }
    if (arrivalOnly && date.flatMap(EventDate::end).isEmpty() && recent(published)) {
      return VisitStatus.ONGOING;
    }
    boolean goesOn =
        date.flatMap(EventDate::end).isPresent()
            && published.isPresent()
            && date.get().end().get().isAfter(published.get());
    return goesOn && StayDates.days(date.get()) ? VisitStatus.ONGOING : VisitStatus.COMPLETED;
  }

  private Optional<VisitStatus> byDate(Optional<LocalDate> published) {
    if (date.isEmpty() || published.isEmpty()) {
      return Optional.empty();
    }
    if (startsAfter(published)) {
      return Optional.of(VisitStatus.PLANNED);
    }
    return Optional.of(endsBefore(published) ? VisitStatus.COMPLETED : VisitStatus.ONGOING);
  }

  private boolean recent(Optional<LocalDate> published) {
    Optional<LocalDate> start = date.flatMap(EventDate::start);
    return start.isPresent()
        && published.isPresent()
        && !start.get().isBefore(published.get().minusDays(DAYS_OF_A_STAY));
  }

  private boolean startsAfter(Optional<LocalDate> published) {
    Optional<LocalDate> start = date.flatMap(EventDate::start);
    return start.isPresent() && published.isPresent() && start.get().isAfter(published.get());
  }

  private boolean startsBefore(Optional<LocalDate> published) {
    Optional<LocalDate> start = date.flatMap(EventDate::start);
    return start.isPresent()
        && published.isPresent()
        && StayDates.days(date.get())
        && start.get().isBefore(published.get());
  }

  private boolean endsBefore(Optional<LocalDate> published) {
    Optional<LocalDate> end = date.flatMap(EventDate::end);
    return end.isPresent() && published.isPresent() && end.get().isBefore(published.get());
  }
}
