package io.dragoman.parsers.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dragoman.actor.Country;
import io.dragoman.actor.Group;
import io.dragoman.actor.Office;
import io.dragoman.actor.Official;
import io.dragoman.actor.Organization;
import io.dragoman.actor.Party;
import io.dragoman.actor.Place;
import io.dragoman.actor.PlaceKind;
import io.dragoman.actor.Tenure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parties and places in the words of schema.org; each party is described once and then named. */
final class SchemaOrgParties {

  private final Map<String, ObjectNode> described = new LinkedHashMap<>();

  /** The descriptions of all parties that were referred to, in that order. */
  List<ObjectNode> described() {
    return List.copyOf(described.values());
  }

  ArrayNode references(List<? extends Party> parties) {
    ArrayNode references = JsonDocument.array();
    parties.forEach(party -> references.add(reference(party)));
    return references;
  }

  /** A reference to a party, which is described when it is met first. */
  ObjectNode reference(Party party) {
    String id =
        "urn:dragoman:party:" + Iri.escaped(party.type()) + ":" + StableHash.of(identity(party));
    if (!described.containsKey(id)) {
      ObjectNode node = JsonDocument.object().put("@id", id);
      described.put(id, node);
      node.setAll(description(party));
    }
    return JsonDocument.object().put("@id", id);
  }

  private static String identity(Party party) {
    if (party instanceof Official official) {
      return party.name() + "|" + official.country().map(Country::code).orElse("");
    }
    if (party instanceof Organization organization) {
      return party.name() + "|" + organization.country().map(Country::code).orElse("");
    }
    return party instanceof Group ? party.toString() : party.name();
  }

  private ObjectNode description(Party party) {
    if (party instanceof Official official) {
      return person(official);
    }
    if (party instanceof Country country) {
      return country(country);
    }
    if (party instanceof Organization organization) {
      return organization(organization);
    }
    ObjectNode node = node("Organization").put("name", party.name());
    if (party instanceof Group group) {
      group.country().ifPresent(country -> node.set("areaServed", country(country)));
      JsonDocument.putAll(node, "member", references(group.members()));
    }
    return node;
  }

  private ObjectNode person(Official official) {
    ObjectNode person = node("Person").put("name", official.name());
    ArrayNode aliases = JsonDocument.array();
    official.aliases().forEach(aliases::add);
    JsonDocument.putAll(person, "alternateName", aliases);
    ArrayNode occupations = JsonDocument.array();
    official.offices().forEach(office -> occupations.add(occupation(office)));
    official
        .office()
        .filter(SchemaOrgParties::isHeld)
        .ifPresent(office -> person.put("jobTitle", office.title()));
    JsonDocument.putAll(person, "hasOccupation", occupations);
    ArrayNode employers = JsonDocument.array();
    official.offices().stream()
        .filter(SchemaOrgParties::isHeld)
        .flatMap(office -> office.organization().stream())
        .distinct()
        .forEach(organization -> employers.add(reference(organization)));
    JsonDocument.putAll(person, "worksFor", employers);
    return person;
  }

  private static boolean isHeld(Office office) {
    return office
        .tenure()
        .filter(tenure -> tenure == Tenure.FORMER || tenure == Tenure.DESIGNATE)
        .isEmpty();
  }

  private static ObjectNode occupation(Office office) {
    ObjectNode occupation = node("Occupation").put("name", office.title());
    office.country().ifPresent(country -> occupation.set("occupationLocation", country(country)));
    JsonDocument.put(occupation, "disambiguatingDescription", office.tenure().map(Phrasing::word));
    return occupation;
  }

  private static ObjectNode organization(Organization organization) {
    ObjectNode node =
        node(organization.country().isPresent() ? "GovernmentOrganization" : "Organization")
            .put("name", organization.name());
    JsonDocument.put(node, "alternateName", organization.acronym());
    organization.country().ifPresent(country -> node.set("areaServed", country(country)));
    return node;
  }

  static ObjectNode country(Country country) {
    return node("Country").put("name", country.name()).put("identifier", country.code());
  }

  static ObjectNode place(Place place) {
    if (place.kind() == PlaceKind.COUNTRY && place.country().isPresent()) {
      return country(place.country().get());
    }
    ObjectNode node =
        node(switch (place.kind()) {
              case CITY -> "City";
              case REGION -> "AdministrativeArea";
              case SITE, COUNTRY -> "Place";
            })
            .put("name", place.name());
    place
        .country()
        .ifPresent(
            country ->
                node.set("address", node("PostalAddress").put("addressCountry", country.code())));
    return node;
  }

  private static ObjectNode node(String type) {
    return JsonDocument.object().put("@type", type);
  }
}
