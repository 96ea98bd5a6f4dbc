package io.dragoman.dossier.merge;

import io.dragoman.event.Visit;
import io.dragoman.event.VisitStatus;
import io.dragoman.time.EventDate;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a visit may take place, as one article tells it.
 *
 * @param days the days
 * @param basis what they are taken from
 */
record VisitTiming(Days days, Basis basis) {

  enum Basis {
    /** Days of the visit itself. */
    EXACT,
    /** A month, a week, an open end, or the days of the whole tour. */
    ROUGH,
    /** No date at all: what the status says about the day of publication. */
    PUBLICATION
  }

  private static final int SOON = 45;
  private static final int UNDER_WAY = 7;
  private static final int RECENT = 14;

  static VisitTiming of(Sourced<Visit> item) {
    Visit visit = item.value();
    Optional<EventDate> date = visit.date();
    if (date.isPresent()) {
      return new VisitTiming(
          Days.of(date.get()), Days.isExact(date.get()) ? Basis.EXACT : Basis.ROUGH);
    }
    if (visit.tourDate().isPresent()) {
      return new VisitTiming(Days.of(visit.tourDate().get()), Basis.ROUGH);
    }
    return new VisitTiming(
        around(item.source().publishedOn().orElse(LocalDate.EPOCH), visit.status().orElse(null)),
        Basis.PUBLICATION);
  }

  private static Days around(LocalDate day, @Nullable VisitStatus status) {
    if (status == null) {
      return new Days(day.minusDays(RECENT), day.plusDays(SOON));
    }
    return switch (status) {
      case PROPOSED, PLANNED, POSTPONED, CANCELLED -> new Days(day, day.plusDays(SOON));
      case ONGOING -> new Days(day.minusDays(UNDER_WAY), day.plusDays(UNDER_WAY));
      case COMPLETED -> new Days(day.minusDays(RECENT), day);
    };
  }
}
