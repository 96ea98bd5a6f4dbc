package io.dragoman.parsers.export;

import io.dragoman.actor.Country;
import io.dragoman.actor.Office;
import io.dragoman.actor.Organization;
import io.dragoman.actor.Tenure;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Stream;

/** The codes of actors: ISO 3166-1 alpha-3 for countries, the table for the rest. */
final class ActorCodes {

  static final String GOVERNMENT = "GOV";
  static final String INTERNATIONAL = "IGO";
  private static final String FORMER = "ELI";
  private static final String EUROPEAN_UNION = "EU";

  private static final ActorCodes STANDARD = new ActorCodes();

  private final Map<String, String> countries = new LinkedHashMap<>();
  private final Map<String, String> organizations = new LinkedHashMap<>();
  private final Map<String, String> offices = new LinkedHashMap<>();

  private ActorCodes() {
    for (Map<String, String> row : DelimitedText.resource("actor-codes.csv")) {
      Map<String, String> table =
          switch (String.valueOf(row.get("kind"))) {
            case "country" -> countries;
            case "organization" -> organizations;
            case "office" -> offices;
            default -> throw new IllegalStateException("actor-codes.csv has a row " + row);
          };
      table.put(String.valueOf(row.get("key")), String.valueOf(row.get("code")));
    }
  }

  static ActorCodes standard() {
    return STANDARD;
  }

  String country(Country country) {
    String own = countries.get(country.code());
    try {
      return own == null ? new Locale("", country.code()).getISO3Country() : own;
    } catch (MissingResourceException e) {
      return country.code();
    }
  }

  /** The code of the one union of states that is a party of its own. */
  Optional<String> union(Country country) {
    return country.code().equals(EUROPEAN_UNION)
        ? Optional.ofNullable(countries.get(EUROPEAN_UNION))
        : Optional.empty();
  }

  Optional<String> organization(Organization organization) {
    return Stream.of(organization.acronym(), Optional.of(organization.name()))
        .flatMap(Optional::stream)
        .map(organizations::get)
        .filter(code -> code != null)
        .findFirst();
  }

  /** The role of who holds an office; that of a former holder is the same for all offices. */
  String role(Office office) {
    if (office.tenure().filter(tenure -> tenure == Tenure.FORMER).isPresent()) {
      return FORMER;
    }
    String title = " " + office.title().toLowerCase(Locale.ROOT) + " ";
    return offices.entrySet().stream()
        .filter(row -> title.contains(" " + row.getKey() + " "))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(GOVERNMENT);
  }
}
