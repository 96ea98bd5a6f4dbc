package io.dragoman.dossier.merge;

import io.dragoman.actor.Country;
import io.dragoman.actor.Office;
import io.dragoman.actor.Official;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The persons of all articles, found by what an article says of them. */
final class PersonIndex {

  /** What the keys of persons begin with. */
  static final String PREFIX = "person:";

  private final Map<Signature, Person> bySignature = new HashMap<>();
  private final List<Person> persons = new ArrayList<>();

  static PersonIndex of(Collection<Sighting> sightings) {
    PersonIndex index = new PersonIndex();
    Map<String, List<Person>> namesakes = new TreeMap<>();
    for (PersonGroup group : PersonGrouping.of(sightings)) {
      Person person = Person.of(group);
      namesakes.computeIfAbsent(keyOf(person.identity()), unused -> new ArrayList<>()).add(person);
    }
    for (List<Person> same : namesakes.values()) {
      for (int i = 0; i < same.size(); i++) {
        index.add(same.size() == 1 ? same.get(i) : same.get(i).distinguished(i + 1));
      }
    }
    index.persons.sort(
        (one, other) -> {
          int bySighting = one.sightings().get(0).compareTo(other.sightings().get(0));
          return bySighting != 0
              ? bySighting
              : keyOf(one.identity()).compareTo(keyOf(other.identity()));
        });
    return index;
  }

  private void add(Person person) {
    persons.add(person);
    person.sightings().forEach(sighting -> bySignature.put(sighting.signature(), person));
  }

  /** The persons in the order in which they are first told of. */
  List<Person> persons() {
    return List.copyOf(persons);
  }

  /** The person that an article means. */
  Person find(Source source, Official official) {
    return Objects.requireNonNull(
        bySignature.get(Sighting.of(source, official).signature()),
        () -> "an official that was not indexed: " + official);
  }

  static String keyOf(Official identity) {
    return PREFIX
        + identity.name()
        + "@"
        + identity.country().map(Country::code).orElse("")
        + identity.office().map(Office::title).map(title -> "#" + title).orElse("");
  }
}
