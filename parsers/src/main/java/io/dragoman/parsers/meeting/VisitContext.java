package io.dragoman.parsers.meeting;

import io.dragoman.actor.Place;
import io.dragoman.actor.PlaceKind;
import io.dragoman.event.Stop;
import io.dragoman.event.Visit;
import io.dragoman.event.VisitStatus;
import io.dragoman.parsers.event.Located;
import io.dragoman.parsers.event.Phase;
import io.dragoman.time.EventDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where and when a meeting is when its own words do not say: in the place that the paragraph is
 * about, or on the visit that one of the participants makes.
 */
final class VisitContext {

  private final MeetingReading reading;
  private final List<Visit> visits;

  VisitContext(MeetingReading reading, List<Visit> visits) {
    this.reading = reading;
    this.visits = visits;
  }

  void settle(MeetingDraft draft) {
    Optional<Place> paragraph = paragraphPlace(draft.sentence());
    Optional<Visit> visit = visitOf(draft, draft.place().or(() -> paragraph));
    Optional<Place> place = paragraph.or(() -> visit.flatMap(VisitContext::onlyPlace));
    Optional<EventDate> date =
        visit.flatMap(v -> stopDate(v, draft.place().or(() -> place)).or(v::date));
    draft.settle(place, date.filter(VisitContext::closed));
    if (draft.bare() && draft.phase() == Phase.DONE) {
      draft.settle(reading.text.letterheadPlace(), reading.text.letterheadDate());
    }
    draft
        .place()
        .flatMap(Place::country)
        .or(() -> visit.flatMap(Visit::host))
        .ifPresent(draft::addHosts);
  }

  private static boolean closed(EventDate date) {
    return date.start().isPresent() && date.end().isPresent();
  }

  /** The place that opened an earlier sentence of the paragraph. */
  private Optional<Place> paragraphPlace(int sentence) {
    int paragraph = reading.sentence(sentence).paragraph();
    for (int s = sentence; s >= 0 && reading.sentence(s).paragraph() == paragraph; s--) {
      Optional<Located> place = reading.opening(s);
      if (place.isPresent()) {
        return place.map(Located::place);
      }
    }
    return Optional.empty();
  }

  private Optional<Visit> visitOf(MeetingDraft draft, Optional<Place> place) {
    List<Visit> fitting = new ArrayList<>();
    for (Visit visit : visits) {
      boolean takesPart = visit.visitors().stream().anyMatch(draft::has);
      boolean underway = visit.status().filter(VisitStatus.ONGOING::equals).isPresent();
      boolean sameTime = underway || ahead(visit) == draft.phase().ahead();
      boolean sameCountry =
          place.isEmpty()
              || place.get().country().isEmpty()
              || place.get().country().equals(visit.host());
      if (takesPart && sameTime && sameCountry) {
        fitting.add(visit);
      }
    }
    boolean told = place.isPresent() && !fitting.isEmpty();
    return fitting.size() == 1 || told
        ? Optional.of(fitting.get(fitting.size() - 1))
        : Optional.empty();
  }

  private static boolean ahead(Visit visit) {
    return visit
        .status()
        .filter(s -> s == VisitStatus.PLANNED || s == VisitStatus.PROPOSED)
        .isPresent();
  }

  private static Optional<EventDate> stopDate(Visit visit, Optional<Place> place) {
    return visit.itinerary().stream()
        .filter(s -> place.filter(s.place()::equals).isPresent())
        .map(Stop::date)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Place> onlyPlace(Visit visit) {
    if (visit.itinerary().size() == 1) {
      return Optional.of(visit.itinerary().get(0).place());
    }
    return visit
        .host()
        .map(h -> Place.builder().name(h.name()).kind(PlaceKind.COUNTRY).country(h).build());
  }
}
