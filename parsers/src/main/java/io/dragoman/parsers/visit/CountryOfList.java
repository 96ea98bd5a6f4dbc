package io.dragoman.parsers.visit;

import io.dragoman.actor.Country;
import io.dragoman.actor.Place;
import io.dragoman.parsers.event.Located;
import io.dragoman.parsers.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The country that ends a list of places: "to Managua, Posoltega and Antigua in Nicaragua", "in
 * Ludwigshafen, Germany". It is that of all places before it, whatever other place has such a name,
 * and it makes a place of a name that no table knows. Not shared.
 */
final class CountryOfList {

  private final List<Located> open = new ArrayList<>();
  private final List<Located> unknown = new ArrayList<>();

  /** Takes note of a known place; a country closes the list. */
  void add(Located place) {
    if (place.isCountry()) {
      open.clear();
      unknown.clear();
    } else {
      open.add(place);
    }
  }

  void addUnknown(Located name) {
    open.add(name);
    unknown.add(name);
  }

  /** Whether a country stands right after the list, so that it tells where its places are. */
  boolean namedBy(Sentence sentence, Located country) {
    int t = country.range().begin() - 1;
    if (t >= 0 && sentence.token(t).folded().equals("the")) {
      t--;
    }
    if (t < 1 || open.isEmpty() || open.get(open.size() - 1).range().end() != t) {
      return false;
    }
    String word = sentence.token(t).folded();
    boolean inside = word.equals("in");
    return inside || (word.equals(",") && unknown.contains(open.get(open.size() - 1)));
  }

  /** Gives the places of the list their country: all before "in", the last one before a comma. */
  void settle(List<Goal> goals, Located country) {
    Country host = country.country().orElseThrow();
    for (Located place : open) {
      int at = indexOf(goals, place);
      if (at >= 0) {
        goals.set(at, new Goal(in(place, host), goals.get(at).times()));
      } else {
        goals.add(new Goal(in(place, host), List.of()));
      }
    }
  }

  private static int indexOf(List<Goal> goals, Located place) {
    for (int i = 0; i < goals.size(); i++) {
      if (goals.get(i).place().equals(place)) {
        return i;
      }
    }
    return -1;
  }

  private static Located in(Located located, Country country) {
    Optional<Country> known = located.country();
    if (known.isPresent() && known.get().equals(country)) {
      return located;
    }
    Place place = Place.builder().from(located.place()).country(country).build();
    return new Located(located.range(), located.span(), place);
  }
}
