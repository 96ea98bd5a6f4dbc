package io.dragoman.dossier.merge;

import io.dragoman.actor.Country;
import io.dragoman.actor.Group;
import io.dragoman.actor.Office;
import io.dragoman.actor.Official;
import io.dragoman.actor.Organization;
import io.dragoman.actor.Party;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who takes part, by keys that are the same across articles. */
final class Participation {

  private Participation() {}

  /** The parties by their keys, in order; a group with known members is its members. */
  static Map<String, Party> byKey(List<? extends Party> parties) {
    Map<String, Party> byKey = new LinkedHashMap<>();
    for (Party party : parties) {
      if (party instanceof Group group && !group.members().isEmpty()) {
        byKey.putAll(byKey(group.members()));
      } else {
        byKey.putIfAbsent(keyOf(party), party);
      }
    }
    return byKey;
  }

  /** A key that tells a party from all others. Persons are known by name and country. */
  static String keyOf(Party party) {
    if (party instanceof Official official) {
      return PersonIndex.keyOf(official);
    }
    if (party instanceof Country country) {
      return "country:" + country.code();
    }
    if (party instanceof Group group) {
      return "group:"
          + group.country().map(Country::code).orElse("")
          + ":"
          + group.name().toLowerCase(Locale.ROOT);
    }
    return party.type() + ":" + party.name().toLowerCase(Locale.ROOT);
  }

  static boolean isPerson(String key) {
    return key.startsWith(PersonIndex.PREFIX);
  }

  /** The country that a party is or acts for. */
  static Optional<Country> countryOf(Party party) {
    if (party instanceof Country country) {
      return Optional.of(country);
    }
    if (party instanceof Official official) {
      return official.country().or(() -> official.office().flatMap(Office::country));
    }
    if (party instanceof Group group) {
      return group.country();
    }
    return party instanceof Organization organization ? organization.country() : Optional.empty();
  }
}
