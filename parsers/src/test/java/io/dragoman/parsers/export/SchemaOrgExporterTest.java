package io.dragoman.parsers.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dragoman.actor.Country;
import io.dragoman.actor.Office;
import io.dragoman.actor.Official;
import io.dragoman.actor.Organization;
import io.dragoman.actor.Tenure;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.Statement;
import io.dragoman.event.StatementMode;
import io.dragoman.event.Visit;
import io.dragoman.event.VisitStatus;
import io.dragoman.text.Warning;
import io.dragoman.time.EventDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaOrgExporterTest {

  private static final SchemaOrgExporter EXPORTER = SchemaOrgExporter.standard();

  /** The types and properties of schema.org that may be used, each looked up there. */
  private static final Set<String> VOCABULARY =
      Set.of(
          "NewsArticle",
          "Person",
          "Occupation",
          "Country",
          "City",
          "AdministrativeArea",
          "Place",
          "PostalAddress",
          "Organization",
          "GovernmentOrganization",
          "Event",
          "Quotation",
          "Claim",
          "Thing",
          "headline",
          "creditText",
          "dateline",
          "datePublished",
          "inLanguage",
          "url",
          "identifier",
          "publisher",
          "name",
          "alternateName",
          "jobTitle",
          "hasOccupation",
          "occupationLocation",
          "worksFor",
          "areaServed",
          "member",
          "disambiguatingDescription",
          "startDate",
          "endDate",
          "eventStatus",
          "eventAttendanceMode",
          "location",
          "address",
          "addressCountry",
          "organizer",
          "attendee",
          "subEvent",
          "keywords",
          "about",
          "subjectOf",
          "description",
          "text",
          "creator",
          "mentions",
          "dateCreated",
          "locationCreated",
          "isPartOf",
          "appearance");

  @Test
  void aJsonLdProcessorFindsOnlyWordsOfSchemaOrg() throws Exception {
    Set<String> used = new TreeSet<>();
    collect(JsonLd.expand(EXPORTER.toString(Samples.DOSSIER, List.of(Samples.ARTICLE))), used);

    assertThat(used)
        .isNotEmpty()
        .allSatisfy(
            iri -> {
              assertThat(iri).startsWith("https://schema.org/");
              assertThat(VOCABULARY).contains(iri.substring("https://schema.org/".length()));
            });
  }

  private static void collect(Object node, Set<String> used) {
    if (node instanceof List<?> list) {
      list.forEach(item -> collect(item, used));
    } else if (node instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            if (key.equals("@type")) {
              ((List<?>) value).forEach(type -> used.add((String) type));
            } else if (!key.toString().startsWith("@")) {
              used.add((String) key);
            }
            collect(value, used);
          });
    }
  }

  @Test
  void everyReferenceIsDescribed() throws Exception {
    JsonNode graph = graph(Samples.DOSSIER);
    Set<String> described = new HashSet<>();
    graph.forEach(node -> described.add(node.get("@id").asText()));

    assertThat(described).hasSize(graph.size());
    for (JsonNode reference : graph.findParents("@id")) {
      assertThat(described).contains(reference.get("@id").asText());
    }
  }

  @Test
  void aVisitIsAnEventWithItsStops() throws Exception {
    JsonNode visit = node(graph(Samples.DOSSIER), "Tavita Leota: visit to Portugal");

    assertThat(visit.get("@type").asText()).isEqualTo("Event");
    assertThat(visit.get("startDate").asText()).isEqualTo("2027-05-04");
    assertThat(visit.get("endDate").asText()).isEqualTo("2027-05-07");
    assertThat(visit.get("eventStatus").asText()).isEqualTo("https://schema.org/EventScheduled");
    assertThat(visit.at("/location/identifier").asText()).isEqualTo("PT");
    assertThat(visit.at("/subEvent/1/location/name").asText()).isEqualTo("Porto");
    assertThat(visit.at("/subEvent/1/startDate").asText()).isEqualTo("2027-05-06");
    assertThat(visit.at("/subjectOf/@id").asText()).isEqualTo(Samples.ARTICLE.url().orElseThrow());
  }

  @Test
  void aCallIsOnlineAndAPossibleOneIsNotScheduled() throws Exception {
    JsonNode call = node(graph(Samples.DOSSIER), "Call: Tavita Leota");

    assertThat(call.get("eventAttendanceMode").asText())
        .isEqualTo("https://schema.org/OnlineEventAttendanceMode");
    assertThat(call.has("eventStatus")).isFalse();
    assertThat(call.get("keywords").asText()).isEqualTo("possible");
    assertThat(call.get("startDate").asText()).isEqualTo("2027-06");
  }

  @Test
  void whatIsDiscussedIsWhatTheMeetingIsAbout() throws Exception {
    JsonNode meeting = node(graph(Samples.DOSSIER), "Meeting: Tavita Leota, Inês Tavares");

    assertThat(meeting.at("/about/name").asText()).isEqualTo("fisheries");
  }

  @Test
  void anOfficialIsAPersonWithAnOccupation() throws Exception {
    JsonNode person = node(graph(Samples.DOSSIER), "Tavita Leota");

    assertThat(person.get("@type").asText()).isEqualTo("Person");
    assertThat(person.get("jobTitle").asText()).isEqualTo("Foreign Minister");
    assertThat(person.at("/hasOccupation/occupationLocation/name").asText()).isEqualTo("Samoa");
  }

  @Test
  void aFormerOfficeIsNoJobTitleAndAMinistryIsAGovernmentOrganization() throws Exception {
    Organization ministry =
        Organization.builder().name("Ministry of Ports").country(Country.of("UY")).build();
    Official former =
        Official.builder()
            .name("Elena Duarte")
            .addOffice(
                Office.builder()
                    .title("Minister")
                    .organization(ministry)
                    .tenure(Tenure.FORMER)
                    .build())
            .build();
    Official holder =
        Official.builder()
            .name("Luis Acosta")
            .addOffice(Office.builder().title("Minister").organization(ministry).build())
            .build();

    JsonNode graph = graph(Dossier.builder().addOfficials(former, holder).build());

    assertThat(node(graph, "Elena Duarte").has("jobTitle")).isFalse();
    assertThat(node(graph, "Elena Duarte").has("worksFor")).isFalse();
    JsonNode body = node(graph, "Ministry of Ports");
    assertThat(body.get("@type").asText()).isEqualTo("GovernmentOrganization");
    assertThat(node(graph, "Luis Acosta").at("/worksFor/@id").asText())
        .isEqualTo(body.get("@id").asText());
  }

  @Test
  void quotedWordsAreAQuotationAndReportedOnesAClaim() throws Exception {
    Statement reported =
        Statement.builder().from(Samples.QUOTE).mode(StatementMode.INDIRECT).build();

    JsonNode graph = graph(Dossier.builder().addStatements(Samples.QUOTE).build());
    JsonNode claims = graph(Dossier.builder().addStatements(reported).build());

    assertThat(graph.findValuesAsText("@type")).contains("Quotation").doesNotContain("Claim");
    assertThat(claims.findValuesAsText("@type")).contains("Claim").doesNotContain("Quotation");
    assertThat(graph.findValuesAsText("text")).containsExactly("The ocean is our road,");
  }

  @ParameterizedTest
  @CsvSource({"POSTPONED,EventPostponed", "CANCELLED,EventCancelled", "COMPLETED,EventScheduled"})
  void theStatusIsSaidInTheWordsOfSchemaOrg(VisitStatus status, String expected) throws Exception {
    JsonNode graph = graph(with(visit -> visit.status(status)));

    assertThat(graph.findValuesAsText("eventStatus"))
        .containsExactly("https://schema.org/" + expected);
  }

  @ParameterizedTest
  @CsvSource({"2027-W18", "2027-21", "2027-05-04/..", "2027-05-04~"})
  void aDateWithoutIsoFormStandsInWordsAndGivesAWarning(String date) throws Exception {
    Dossier dossier = with(visit -> visit.date(EventDate.parse(date)));

    StringBuilder text = new StringBuilder();
    List<Warning> warnings = EXPORTER.write(dossier, List.of(Samples.ARTICLE), text);

    assertThat(text.toString()).contains("date (EDTF): " + date);
    assertThat(node(graph(dossier), "Tavita Leota: visit to Portugal").has("startDate")).isFalse();
    assertThat(warnings).extracting(Warning::code).containsExactly(SchemaOrgExporter.NO_ISO_DATE);
  }

  private static Dossier with(UnaryOperator<Visit.Builder> change) {
    Visit.Builder visit = Visit.builder().from(Samples.VISIT);
    return Dossier.builder().addVisit(change.apply(visit).build()).build();
  }

  private static JsonNode graph(Dossier dossier) throws Exception {
    return new ObjectMapper()
        .readTree(EXPORTER.toString(dossier, List.of(Samples.ARTICLE)))
        .get("@graph");
  }

  private static JsonNode node(JsonNode graph, String name) {
    for (JsonNode node : graph) {
      if (node.path("name").asText().equals(name)) {
        return node;
      }
    }
    throw new AssertionError("nothing is called " + name + " in " + graph);
  }
}
