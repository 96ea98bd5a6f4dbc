package io.dragoman.dossier.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells two people of one name and one country apart.
 *
 * <p>Somebody may leave one office and take another, so different offices alone do not make two
 * people. They do if articles give both in turns, and none gives both to one official: the
 * spokesman of Monday and Friday is not the ambassador of Wednesday.
 */
final class Namesakes {

  private Namesakes() {}

  /** Divides the sightings of one name and country, in the order of publication, into people. */
  static List<PersonGroup> divide(List<Sighting> sightings) {
    List<Career> careers = new ArrayList<>();
    List<Sighting> unspecific = new ArrayList<>();
    for (Sighting sighting : sightings) {
      List<OfficeTitle> telling =
          sighting.offices().stream().filter(OfficeTitle::isTelling).toList();
      if (telling.isEmpty()) {
        unspecific.add(sighting);
        continue;
      }
      Career career = new Career(telling, sighting);
      careers.removeIf(known -> career.absorb(known, known.agreesWith(career)));
      careers.add(career);
    }
    joinSuccessive(careers);
    if (careers.size() <= 1) {
      return List.of(PersonGroup.of(sightings));
    }
    for (Sighting sighting : unspecific) {
      mostTold(careers).sightings.add(sighting);
    }
    return careers.stream().map(career -> PersonGroup.of(career.sightings)).toList();
  }

  /** One career after the other is one person's; those that take turns are of two. */
  private static void joinSuccessive(List<Career> careers) {
    for (int i = 0; i < careers.size(); i++) {
      for (int j = careers.size() - 1; j > i; j--) {
        if (!careers.get(i).takesTurnsWith(careers.get(j))) {
          boolean unused = careers.get(i).absorb(careers.get(j), true);
          careers.remove(j);
        }
      }
    }
  }

  private static Career mostTold(List<Career> careers) {
    Career most = careers.get(0);
    for (Career career : careers) {
      if (career.sightings.size() > most.sightings.size()) {
        most = career;
      }
    }
    return most;
  }

  /** Offices that belong together, and who is seen with them. */
  private static final class Career {

    private final List<OfficeTitle> offices;
    private final List<Sighting> sightings = new ArrayList<>();

    Career(List<OfficeTitle> offices, Sighting sighting) {
      this.offices = new ArrayList<>(offices);
      sightings.add(sighting);
    }

    boolean agreesWith(Career other) {
      return offices.stream().anyMatch(one -> other.offices.stream().anyMatch(one::sharesWordWith));
    }

    boolean absorb(Career other, boolean really) {
      if (really) {
        offices.addAll(other.offices);
        sightings.addAll(other.sightings);
      }
      return really;
    }

    /** Says whether each is seen, with a known date, before the other is seen last. */
    boolean takesTurnsWith(Career other) {
      List<LocalDate> days = days();
      List<LocalDate> others = other.days();
      return !days.isEmpty()
          && !others.isEmpty()
          && !days.get(days.size() - 1).isBefore(others.get(0))
          && !others.get(others.size() - 1).isBefore(days.get(0));
    }

    private List<LocalDate> days() {
      return sightings.stream()
          .map(sighting -> sighting.source().publishedOn())
          .flatMap(Optional::stream)
          .sorted()
          .toList();
    }
  }
}
