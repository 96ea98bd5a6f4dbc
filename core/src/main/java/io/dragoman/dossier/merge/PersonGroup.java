package io.dragoman.dossier.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Sightings that are taken for one person, while persons are told apart. */
final class PersonGroup {

  private final List<Sighting> sightings = new ArrayList<>();
  private final Set<OfficeTitle> offices = new LinkedHashSet<>();
  private final Set<PersonName> names = new LinkedHashSet<>();
  private String country = "";
  private @Nullable String key;

  static PersonGroup of(List<Sighting> sightings) {
    PersonGroup group = new PersonGroup();
    sightings.forEach(group::add);
    return group;
  }

  private void add(Sighting sighting) {
    key = null;
    sightings.add(sighting);
    offices.addAll(sighting.offices());
    names.add(sighting.name());
    if (country.isEmpty()) {
      country = sighting.country();
    }
  }

  void addAll(PersonGroup other) {
    other.sightings.forEach(this::add);
  }

  /** The sightings in the order of publication. */
  List<Sighting> sightings() {
    return sightings.stream().sorted().toList();
  }

  Set<PersonName> names() {
    return names;
  }

  String country() {
    return country;
  }

  boolean hasOffice() {
    return !offices.isEmpty();
  }

  /** A name that the other groups are ordered by. */
  String key() {
    String known = key;
    if (known == null) {
      known = newKey();
      key = known;
    }
    return known;
  }

  private String newKey() {
    Set<String> keys = new TreeSet<>();
    names.forEach(name -> keys.add(name.key()));
    Set<String> titles = new TreeSet<>();
    offices.forEach(office -> titles.add(office.key()));
    return keys + country + titles + sightings().get(0).source().id();
  }

  /** Says whether nothing speaks against one country, be it that one of the two has none. */
  boolean mayShareCountry(PersonGroup other) {
    return country.isEmpty() || other.country.isEmpty() || country.equals(other.country);
  }

  boolean sharesOffice(PersonGroup other) {
    return OfficeTitle.anyAgree(List.copyOf(offices), List.copyOf(other.offices));
  }

  /** The years between the articles about the one and those about the other, 0 if they overlap. */
  int yearsTo(PersonGroup other) {
    Optional<LocalDate> first = first();
    Optional<LocalDate> otherFirst = other.first();
    if (first.isEmpty() || otherFirst.isEmpty()) {
      return 0;
    }
    int after = otherFirst.get().getYear() - last().orElseThrow().getYear();
    int before = first.get().getYear() - other.last().orElseThrow().getYear();
    return Math.max(0, Math.max(after, before));
  }

  Optional<LocalDate> first() {
    return days().stream().min(Comparator.naturalOrder());
  }

  Optional<LocalDate> last() {
    return days().stream().max(Comparator.naturalOrder());
  }

  private List<LocalDate> days() {
    return sightings.stream()
        .map(sighting -> sighting.source().publishedOn())
        .flatMap(Optional::stream)
        .toList();
  }
}
