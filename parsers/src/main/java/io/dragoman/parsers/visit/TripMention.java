package io.dragoman.parsers.visit;

import io.dragoman.event.Ordinal;
import io.dragoman.event.VisitKind;
import io.dragoman.parsers.event.Actor;
import io.dragoman.parsers.event.Phase;
import io.dragoman.text.TextSpan;
import java.util.List;
import java.util.Optional;

/** What one sentence says of a trip. Immutable; made by a sieve. */
record TripMention(
    String rule,
    int sentence,
    TextSpan trigger,
    List<Actor> visitors,
    List<Actor> companions,
    List<Actor> hosts,
    Goals goals,
    Phase phase,
    Extent extent,
    Optional<VisitKind> kind,
    Optional<Ordinal> ordinal,
    Optional<TextSpan> purpose) {

  /** Which part of a stay the word of travelling speaks of. */
  enum Extent {
    /** The whole stay: "visited", "was in". */
    STAY,
    /** Its beginning: "arrived in". */
    ARRIVAL,
    /** Its end: "returned to", which closes the stay before. */
    RETURN
  }

  TripMention {
    visitors = List.copyOf(visitors);
    companions = List.copyOf(companions);
    hosts = List.copyOf(hosts);
  }

  static TripMention of(
      String rule, int sentence, TextSpan trigger, List<Actor> visitors, Goals goals, Phase phase) {
    return new TripMention(
        rule,
        sentence,
        trigger,
        visitors,
        List.of(),
        List.of(),
        goals,
        phase,
        Extent.STAY,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  TripMention with(Extent newExtent) {
    return new TripMention(
        rule,
        sentence,
        trigger,
        visitors,
        companions,
        hosts,
        goals,
        phase,
        newExtent,
        kind,
        ordinal,
        purpose);
  }

  TripMention withDetails(
      Optional<VisitKind> newKind, Optional<Ordinal> newOrdinal, Optional<TextSpan> newPurpose) {
    return new TripMention(
        rule,
        sentence,
        trigger,
        visitors,
        companions,
        hosts,
        goals,
        phase,
        extent,
        newKind,
        newOrdinal,
        newPurpose);
  }

  TripMention withCompany(List<Actor> newCompanions, List<Actor> newHosts) {
    return new TripMention(
        rule,
        sentence,
        trigger,
        visitors,
        newCompanions,
        newHosts,
        goals,
        phase,
        extent,
        kind,
        ordinal,
        purpose);
  }
}
