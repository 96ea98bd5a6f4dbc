package io.dragoman.examples.report;

import io.dragoman.actor.Country;
import io.dragoman.actor.Group;
import io.dragoman.actor.Office;
import io.dragoman.actor.Official;
import io.dragoman.actor.Organization;
import io.dragoman.actor.Party;
import io.dragoman.actor.Place;
import io.dragoman.event.Ordinal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Actors, places and constants in the words that a person would use for them. */
final class Words {

  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");

  private Words() {}

  /** "Foreign Minister, Kenya": what is known of a party besides its name. */
  static String about(Party party) {
    if (party instanceof Official official) {
      return office(official);
    }
    if (party instanceof Group group) {
      return group.country().map(Country::name).orElse("");
    }
    if (party instanceof Organization organization) {
      return organization.acronym().orElse("");
    }
    return "";
  }

  private static String office(Official official) {
    Optional<Office> office = official.office();
    return Stream.of(
            office.map(Words::titled),
            office.flatMap(Office::organization).map(Organization::name),
            office.flatMap(Office::portfolio),
            official.country().map(Country::name))
        .flatMap(Optional::stream)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String titled(Office office) {
    return office
        .tenure()
        .map(tenure -> office.title() + " (" + of(tenure) + ")")
        .orElse(office.title());
  }

  /** A name to show, where the record has none too. */
  static String name(Party party) {
    return party.name().isBlank() ? party.type() : party.name();
  }

  /** "Tokyo", "Nairobi, Kenya". */
  static String place(Place place) {
    return place
        .country()
        .map(Country::name)
        .filter(country -> !country.equals(place.name()))
        .map(country -> place.name() + ", " + country)
        .orElse(place.name());
  }

  /** "second", "second in less than a year", "number 12". */
  static String ordinal(Ordinal ordinal) {
    String number =
        ordinal.number() <= ORDINALS.size()
            ? ORDINALS.get(ordinal.number() - 1)
            : "number " + ordinal.number();
    return number + ordinal.within().map(within -> " " + within).orElse("");
  }

  /** A constant in small letters. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The same words with a capital at the beginning. */
  static String capitalized(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + words.substring(Character.charCount(first));
  }
}
