package io.dragoman.parsers.export;

import io.dragoman.actor.Country;
import io.dragoman.actor.Group;
import io.dragoman.actor.Office;
import io.dragoman.actor.Official;
import io.dragoman.actor.Organization;
import io.dragoman.actor.Party;
import java.util.List;
import java.util.Optional;

/**
 * Who acts in a coded event.
 *
 * @param name what the text calls it
 * @param title the title of an official
 * @param country the country that it acts for
 * @param entity the code of country or organization such as {@code KEN} or {@code IGO}; empty if
 *     unknown
 * @param role the role such as {@code GOV}; empty for a country as a whole
 * @param attribute the code of an international organization
 */
record Actor(
    String name,
    Optional<String> title,
    Optional<Country> country,
    String entity,
    String role,
    String attribute) {

  /** Those who act when a party does: a group's members, or the party itself. */
  static List<Actor> all(Party party) {
    if (party instanceof Group group && !group.members().isEmpty()) {
      return group.members().stream().flatMap(member -> all(member).stream()).distinct().toList();
    }
    return List.of(of(party));
  }

  static List<Actor> all(List<? extends Party> parties) {
    return parties.stream().flatMap(party -> all(party).stream()).distinct().toList();
  }

  static Actor of(Party party) {
    if (party instanceof Country country) {
      return of(party.name(), Optional.empty(), Optional.of(country), "");
    }
    if (party instanceof Official official) {
      return official(official);
    }
    if (party instanceof Organization organization) {
      return organization(organization);
    }
    if (party instanceof Group group) {
      return of(group.name(), Optional.empty(), group.country(), ActorCodes.GOVERNMENT);
    }
    return new Actor(party.name(), Optional.empty(), Optional.empty(), "", "", "");
  }

  private static Actor official(Official official) {
    Optional<Office> office = official.office();
    Optional<Country> country = official.country().or(() -> office.flatMap(Office::country));
    Optional<String> title = office.map(Office::title);
    if (country.isEmpty()) {
      Optional<Organization> body = office.flatMap(Office::organization);
      return body.map(Actor::organization)
          .map(
              o ->
                  new Actor(
                      official.name(), title, o.country(), o.entity(), o.role(), o.attribute()))
          .orElseGet(() -> new Actor(official.name(), title, Optional.empty(), "", "", ""));
    }
    String role = office.map(ActorCodes.standard()::role).orElse("");
    return of(official.name(), title, country, role);
  }

  private static Actor organization(Organization organization) {
    if (organization.country().isPresent()) {
      return of(
          organization.name(), Optional.empty(), organization.country(), ActorCodes.GOVERNMENT);
    }
    Optional<String> code = ActorCodes.standard().organization(organization);
    return new Actor(
        organization.name(),
        Optional.empty(),
        Optional.empty(),
        code.isPresent() ? ActorCodes.INTERNATIONAL : "",
        "",
        code.orElse(""));
  }

  private static Actor of(
      String name, Optional<String> title, Optional<Country> country, String role) {
    Optional<String> union = country.flatMap(ActorCodes.standard()::union);
    return union.isPresent()
        ? new Actor(name, title, country, ActorCodes.INTERNATIONAL, "", union.get())
        : new Actor(
            name, title, country, country.map(ActorCodes.standard()::country).orElse(""), role, "");
  }

  /** The whole code, such as {@code KENGOV} or {@code IGOEEC}; empty if the actor has none. */
  String code() {
    return entity.isEmpty() ? "" : entity + role + attribute;
  }

  /** What PLOVER calls the sector: the role, or that it is an international organization. */
  String sector() {
    return role.isEmpty() && entity.equals(ActorCodes.INTERNATIONAL) ? entity : role;
  }
}
