package io.dragoman.dossier.merge;

import io.dragoman.actor.Country;
import io.dragoman.actor.Party;
import io.dragoman.actor.Place;
import io.dragoman.actor.PlaceKind;
import io.dragoman.event.Stop;
import io.dragoman.event.Visit;
import io.dragoman.event.VisitStatus;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a visit is compared.
 *
 * @param source the article
 * @param visitors the names of the visitors by visitor and host
 * @param host the host
 * @param timing when it may take place
 * @param cities the cities, by their plain names
 * @param status how far it has come
 */
record VisitView(
    Source source,
    Map<String, String> visitors,
    Optional<Country> host,
    VisitTiming timing,
    Set<String> cities,
    Optional<VisitStatus> status) {

  static VisitView of(Sourced<Visit> item) {
    Visit visit = item.value();
    Optional<Country> host = host(visit);
    return new VisitView(
        item.source(),
        visitors(visit, host.map(Country::code).orElse("")),
        host,
        VisitTiming.of(item),
        cities(visit),
        visit.status());
  }

  /** The host, or else the country of the first place that has one. */
  private static Optional<Country> host(Visit visit) {
    return visit
        .host()
        .or(
            () ->
                visit.itinerary().stream()
                    .map(Stop::place)
                    .map(Place::country)
                    .flatMap(Optional::stream)
                    .findFirst());
  }

  private static Map<String, String> visitors(Visit visit, String host) {
    Map<String, Party> parties = Participation.byKey(visit.visitors());
    boolean persons = parties.keySet().stream().anyMatch(Participation::isPerson);
    Map<String, String> names = new LinkedHashMap<>();
    parties.forEach(
        (key, party) -> {
          if (!persons || Participation.isPerson(key)) {
            names.put(keyOfVisitor(key, party) + ">" + host, party.name());
          }
        });
    return names;
  }

  /** Groups and delegations are known by their country, others by themselves. */
  private static String keyOfVisitor(String key, Party party) {
    return Participation.isPerson(key)
        ? key
        : Participation.countryOf(party).map(country -> "of " + country.code()).orElse(key);
  }

  private static Set<String> cities(Visit visit) {
    Set<String> cities = new TreeSet<>();
    for (Stop stop : visit.itinerary()) {
      if (stop.place().kind() == PlaceKind.CITY) {
        cities.add(PersonName.of(stop.place().name()).key());
      }
    }
    return cities;
  }

  Optional<LocalDate> publishedOn() {
    return source.publishedOn();
  }

  boolean is(VisitStatus expected) {
    return status.filter(told -> told == expected).isPresent();
  }

  /** Says whether the two name cities, and none that is the same. */
  boolean isElsewhere(VisitView other) {
    return !cities.isEmpty()
        && !other.cities.isEmpty()
        && cities.stream().noneMatch(other.cities::contains);
  }
}
