package io.dragoman.parsers.visit;

import io.dragoman.actor.Country;
import io.dragoman.parsers.event.Actor;
import io.dragoman.parsers.event.EventText;
import java.util.List;

/**
 * Whether someone who travels stays in the own country. A nationality that the text states counts;
 * one that was only guessed from the context gives way to a country that is named as the goal:
 * nobody writes "flew to Merida, Mexico" of the president of Mexico.
 */
final class Homes {

  private final EventText text;

  Homes(EventText text) {
    this.text = text;
  }

  boolean isHome(Country host, List<Actor> visitors, Goals goals) {
    for (Actor visitor : visitors) {
      if (visitor.country().filter(host::equals).isPresent()
          && (text.statesCountry(visitor.party()) || !named(host, goals))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text states where the visitors come from. */
  boolean known(List<Actor> visitors) {
    return visitors.stream()
        .anyMatch(v -> v.country().isPresent() && text.statesCountry(v.party()));
  }

  /** Whether the country stands in the text, alone or beside its city. */
  private static boolean named(Country host, Goals goals) {
    return goals.goals().stream()
        .map(Goal::place)
        .filter(p -> p.country().filter(host::equals).isPresent())
        .anyMatch(p -> p.isCountry() || p.span().length() > p.place().name().length());
  }
}
