package io.dragoman.dossier.merge;

import io.dragoman.actor.Country;
import io.dragoman.actor.HeldOffice;
import io.dragoman.actor.Office;
import io.dragoman.actor.Official;
import io.dragoman.text.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A person that several articles know.
 *
 * @param identity the name and country that stand for the person in all records, with a number
 *     where others have the same name and country
 * @param sightings where the person is told of, in the order of publication
 */
record Person(Official identity, List<Sighting> sightings) {

  static Person of(PersonGroup group) {
    List<Sighting> sightings = group.sightings();
    Official identity =
        Official.builder()
            .name(commonName(sightings))
            .country(Optional.of(group.country()).flatMap(Country::find))
            .build();
    return new Person(identity, sightings);
  }

  /** The same person, told from namesakes by a number in place of an office. */
  Person distinguished(int number) {
    Office mark = Office.of(Integer.toString(number));
    return new Person(Official.builder().from(identity).addOffices(mark).build(), sightings);
  }

  /** The spelling of most articles, full names before others, capitals last. */
  private static String commonName(List<Sighting> sightings) {
    Map<String, Long> counts = new TreeMap<>();
    for (Sighting sighting : sightings) {
      counts.merge(sighting.official().name(), 1L, Long::sum);
    }
    return counts.keySet().stream()
        .min(
            Comparator.<String, Boolean>comparing(name -> PersonName.of(name).isShort())
                .thenComparing(name -> name.equals(name.toUpperCase(Locale.ROOT)))
                .thenComparing(name -> -counts.getOrDefault(name, 0L))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  /** The official of the merged dossier. */
  Official merged() {
    Set<String> aliases = new LinkedHashSet<>();
    for (Sighting sighting : sightings) {
      aliases.add(sighting.official().name());
      aliases.addAll(sighting.official().aliases());
    }
    aliases.remove(identity.name());
    List<HeldOffice> career = career();
    List<Office> offices =
        career.stream()
            .sorted(
                Comparator.comparing((HeldOffice held) -> held.lastOn().orElse(LocalDate.MIN))
                    .thenComparing(held -> held.articleIds().size())
                    .reversed())
            .map(HeldOffice::office)
            .toList();
    return Official.builder()
        .name(identity.name())
        .aliases(aliases)
        .offices(offices)
        .country(identity.country())
        .career(career)
        .evidence(evidence(offices))
        .foundBy(
            sightings.stream()
                .map(sighting -> sighting.official().foundBy())
                .flatMap(Optional::stream)
                .findFirst())
        .build();
  }

  /** The offices in the order in which they are first told, each once, however it is worded. */
  private List<HeldOffice> career() {
    Map<String, List<Sighting>> byOffice = new LinkedHashMap<>();
    Map<String, List<Office>> wordings = new LinkedHashMap<>();
    for (Sighting sighting : sightings) {
      for (Office office : sighting.official().offices()) {
        String key = keyOf(office);
        byOffice.computeIfAbsent(key, unused -> new ArrayList<>()).add(sighting);
        wordings.computeIfAbsent(key, unused -> new ArrayList<>()).add(office);
      }
    }
    List<HeldOffice> career = new ArrayList<>();
    byOffice.forEach(
        (key, seen) -> {
          List<LocalDate> days =
              seen.stream()
                  .map(sighting -> sighting.source().publishedOn())
                  .flatMap(Optional::stream)
                  .toList();
          career.add(
              HeldOffice.builder()
                  .office(mostFrequent(wordings.getOrDefault(key, List.of())))
                  .firstOn(days.stream().findFirst())
                  .lastOn(days.stream().reduce((before, last) -> last))
                  .articleIds(
                      seen.stream().map(sighting -> sighting.source().id()).distinct().toList())
                  .build());
        });
    return career;
  }

  private static String keyOf(Office office) {
    return OfficeTitle.of(office).key()
        + "|"
        + office.organization().map(organization -> organization.name()).orElse("")
        + "|"
        + office.tenure().map(Enum::name).orElse("");
  }

  private static Office mostFrequent(List<Office> wordings) {
    Map<Office, Long> counts = new LinkedHashMap<>();
    wordings.forEach(office -> counts.merge(office, 1L, Long::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Office, Long>comparingByValue()
                .thenComparing(
                    entry ->
                        entry
                            .getKey()
                            .title()
                            .equals(entry.getKey().title().toUpperCase(Locale.ROOT)),
                    Comparator.reverseOrder())
                .thenComparing(entry -> entry.getKey().toString()))
        .orElseThrow()
        .getKey();
  }

  private List<Evidence> evidence(List<Office> offices) {
    List<String> keys = offices.stream().map(Person::keyOf).toList();
    List<Evidence> evidence = new ArrayList<>();
    for (Sighting sighting : sightings) {
      List<Office> told = sighting.official().offices();
      EvidencePaths paths = new EvidencePaths(sighting.source());
      paths.list("offices", told.size(), i -> keys.indexOf(keyOf(told.get(i))));
      evidence.addAll(paths.of(sighting.official().evidence()));
    }
    return evidence.stream().distinct().toList();
  }
}
