package io.dragoman.dossier.merge;

import io.dragoman.actor.Place;
import io.dragoman.event.Stop;
import io.dragoman.event.Visit;
import io.dragoman.time.EventDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The stops that several articles name, each once: in the order of the article that names most of
 * them, and behind them the others. A stop is known by its name; its date is chosen as all dates
 * are.
 */
final class StopUnion {

  private final Map<String, List<Told<EventDate>>> dates = new HashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();

  private StopUnion() {}

  static StopUnion of(Cluster<Visit> cluster) {
    StopUnion union = new StopUnion();
    Sourced<Visit> fullest =
        cluster.items().stream()
            .max(Comparator.comparingInt(item -> item.told().itinerary().size()))
            .orElseThrow();
    union.add(fullest);
    cluster.items().stream().filter(item -> item != fullest).forEach(union::add);
    return union;
  }

  private void add(Sourced<Visit> item) {
    for (Stop stop : item.told().itinerary()) {
      String key = keyOf(stop);
      places.putIfAbsent(key, stop.place());
      stop.date()
          .ifPresent(
              date ->
                  dates
                      .computeIfAbsent(key, unused -> new ArrayList<>())
                      .add(new Told<>(item.source(), date, List.of())));
    }
  }

  private static String keyOf(Stop stop) {
    return stop.place().kind() + " " + PersonName.of(stop.place().name()).words();
  }

  List<Stop> stops() {
    List<Stop> stops = new ArrayList<>();
    places.forEach(
        (key, place) -> {
          List<Told<EventDate>> told = new ArrayList<>(dates.getOrDefault(key, List.of()));
          told.sort(Comparator.comparing(Told::source));
          Chosen<EventDate> date = new DateChoice("itinerary").choose(told);
          stops.add(Stop.builder().place(place).date(date.value()).build());
        });
    return stops;
  }

  void move(EvidencePaths paths, List<Stop> told) {
    List<String> keys = List.copyOf(places.keySet());
    paths.list("itinerary", told.size(), i -> keys.indexOf(keyOf(told.get(i))));
  }
}
