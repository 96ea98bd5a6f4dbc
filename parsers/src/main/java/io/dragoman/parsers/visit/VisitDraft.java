package io.dragoman.parsers.visit;

import io.dragoman.actor.Country;
import io.dragoman.actor.Party;
import io.dragoman.actor.Place;
import io.dragoman.event.Ordinal;
import io.dragoman.event.Stop;
import io.dragoman.event.Visit;
import io.dragoman.event.VisitKind;
import io.dragoman.parsers.event.Actor;
import io.dragoman.parsers.event.Located;
import io.dragoman.parsers.event.Phase;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import io.dragoman.time.EventDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A visit to one host country while the article is being read. Not shared. */
final class VisitDraft {

  final String rule;
  final Country host;
  private final TextSpan trigger;
  private final TextSpan hostSpan;
  private final List<Actor> visitors = new ArrayList<>();
  private final List<Actor> companions = new ArrayList<>();
  private final List<Actor> hosts = new ArrayList<>();
  private final Map<String, StopDraft> stops = new LinkedHashMap<>();
  private Optional<EventDate> ownDate = Optional.empty();
  private Optional<TextSpan> dateSpan = Optional.empty();
  private Optional<EventDate> tourDate = Optional.empty();
  private Optional<TextSpan> tourSpan = Optional.empty();
  private Optional<VisitKind> kind = Optional.empty();
  private Optional<Ordinal> ordinal = Optional.empty();
  private Phase phase;
  private boolean arrivalOnly;

  private record StopDraft(Place place, TextSpan span, Optional<EventDate> date) {}

  VisitDraft(TripMention first, Country host, TextSpan hostSpan, List<Actor> visitors) {
    this.rule = first.rule();
    this.trigger = first.trigger();
    this.host = host;
    this.hostSpan = hostSpan;
    this.visitors.addAll(visitors);
    this.phase = first.phase();
  }

  Phase phase() {
    return phase;
  }

  Optional<EventDate> date() {
    return ownDate;
  }

  Optional<EventDate> tour() {
    return tourDate;
  }

  List<Actor> visitors() {
    return visitors;
  }

  boolean arrivalOnly() {
    return arrivalOnly;
  }

  boolean hasVisitor(List<Actor> actors) {
    return actors.stream().anyMatch(a -> visitors.stream().anyMatch(v -> same(v, a)));
  }

  private static boolean same(Actor a, Actor b) {
    return a.party().equals(b.party());
  }

  void addVisitors(List<Actor> more) {
    more.stream().filter(a -> visitors.stream().noneMatch(v -> same(v, a))).forEach(visitors::add);
  }

  void addCompanions(List<Actor> more) {
    more.stream()
        .filter(a -> visitors.stream().noneMatch(v -> same(v, a)))
        .filter(a -> companions.stream().noneMatch(v -> same(v, a)))
        .forEach(companions::add);
  }

  void addHosts(List<Actor> more) {
    more.stream().filter(a -> hosts.stream().noneMatch(v -> same(v, a))).forEach(hosts::add);
  }

  void addStop(Located located, Optional<EventDate> date) {
    if (located.isCountry()) {
      return;
    }
    stops.merge(
        located.place().name(),
        new StopDraft(located.place(), located.span(), date),
        (old, more) -> old.date().isPresent() || more.date().isEmpty() ? old : more);
  }

  void addDate(EventDate date, TextSpan span, boolean arrival) {
    boolean vague = ownDate.isPresent() && !StayDates.days(ownDate.get());
    if (ownDate.isEmpty() || (vague && StayDates.days(date))) {
      ownDate = Optional.of(arrival ? open(date) : date);
      arrivalOnly = arrival;
      dateSpan = Optional.of(span);
    } else if (!ownDate.get().equals(date)) {
      ownDate = Optional.of(StayDates.span(ownDate.get(), date));
      arrivalOnly &= arrival;
    }
  }

  private static EventDate open(EventDate date) {
    return StayDates.days(date) && date.start().equals(date.end())
        ? date.start().map(EventDate::from).orElse(date)
        : date;
  }

  void addTour(EventDate date, TextSpan span, boolean departure) {
    if (tourDate.isEmpty()) {
      tourDate = Optional.of(departure ? open(date) : date);
      tourSpan = Optional.of(span);
    }
  }

  /** The traveller leaves: the stay ends on that day. */
  void leave(EventDate day, TextSpan span) {
    if (!StayDates.days(day) || day.start().isEmpty()) {
      return;
    }
    Optional<LocalDate> start = ownDate.flatMap(EventDate::start);
    LocalDate end = day.start().get();
    if (start.isPresent() && start.get().isAfter(end)) {
      return;
    }
    ownDate =
        Optional.of(
            start.map(s -> EventDate.between(s, end)).orElseGet(() -> EventDate.until(end)));
    dateSpan = dateSpan.or(() -> Optional.of(span));
    arrivalOnly = false;
  }

  /** How long it lasts: with a known first day this gives the last one. */
  void lasts(Period duration) {
    Optional<LocalDate> start = ownDate.filter(StayDates::days).flatMap(EventDate::start);
    boolean oneDay =
        start.isPresent()
            && !ownDate.flatMap(EventDate::end).filter(e -> !e.equals(start.get())).isPresent();
    if (oneDay) {
      ownDate = StayDates.lasting(EventDate.day(start.get()), duration);
      arrivalOnly = false;
    }
  }

  void addPhase(Phase more) {
    boolean news = more.failed() || (phase == Phase.UNKNOWN) || (phase.ahead() && more.real());
    boolean firmer = phase == Phase.PROPOSED && more == Phase.PLANNED;
    if (more != Phase.UNKNOWN && (news || firmer) && !phase.failed()) {
      phase = more;
    }
  }

  void addDetails(TripMention mention) {
    kind = kind.or(mention::kind);
    ordinal = ordinal.or(mention::ordinal);
  }

  Visit build(Analysis analysis) {
    List<Evidence> evidence = new ArrayList<>();
    prove(visitors, "visitors/", analysis, evidence);
    prove(companions, "delegation/", analysis, evidence);
    evidence.add(analysis.evidence("host", hostSpan));
    prove(hosts, "hostedBy/", analysis, evidence);
    List<Stop> itinerary = new ArrayList<>();
    for (StopDraft stop : stops.values()) {
      evidence.add(analysis.evidence("itinerary/" + itinerary.size() + "/place", stop.span()));
      itinerary.add(
          stop.date().map(d -> Stop.of(stop.place(), d)).orElseGet(() -> Stop.of(stop.place())));
    }
    dateSpan.ifPresent(span -> evidence.add(analysis.evidence("date", span)));
    tourSpan.ifPresent(span -> evidence.add(analysis.evidence("tourDate", span)));
    evidence.add(analysis.evidence("status", trigger));
    VisitStatusRule status =
        new VisitStatusRule(phase, ownDate.or(() -> tourDate), arrivalOnly, ownDate.isPresent());
    return Visit.builder()
        .visitors(parties(visitors))
        .delegation(parties(companions))
        .host(host)
        .hostedBy(parties(hosts))
        .itinerary(itinerary)
        .date(ownDate)
        .tourDate(tourDate)
        .status(status.status(analysis.article().publishedOn()))
        .certainty(status.certainty(analysis.article().publishedOn()))
        .kind(kind)
        .ordinal(ordinal)
        .evidence(evidence)
        .foundBy(rule)
        .build();
  }

  private static void prove(
      List<Actor> actors, String property, Analysis analysis, List<Evidence> evidence) {
    for (int i = 0; i < actors.size(); i++) {
      evidence.add(analysis.evidence(property + i, actors.get(i).span()));
    }
  }

  private static List<Party> parties(List<Actor> actors) {
    return actors.stream().map(Actor::party).distinct().toList();
  }
}
