package io.dragoman.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dragoman.actor.Country;
import io.dragoman.actor.Office;
import io.dragoman.actor.Official;
import io.dragoman.actor.Place;
import io.dragoman.actor.PlaceKind;
import io.dragoman.actor.Tenure;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.AgendaItem;
import io.dragoman.event.AgendaKind;
import io.dragoman.event.Fact;
import io.dragoman.event.Meeting;
import io.dragoman.event.MeetingKind;
import io.dragoman.event.Ordinal;
import io.dragoman.event.Stop;
import io.dragoman.event.Visit;
import io.dragoman.event.VisitKind;
import io.dragoman.event.VisitStatus;
import io.dragoman.text.Article;
import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import io.dragoman.time.EventDate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DragomanJsonTest {

  private static final DragomanJson JSON = DragomanJson.standard();

  private static final Visit VISIT =
      Visit.builder()
          .addVisitor(
              Official.builder()
                  .name("Ana Paz")
                  .addOffice(
                      Office.builder().title("Foreign Minister").tenure(Tenure.ACTING).build())
                  .country(Country.of("CL"))
                  .build())
          .host(Country.of("PE"))
          .addItinerary(Stop.of(Place.of("Lima", PlaceKind.CITY), EventDate.parse("2017-05-04")))
          .date(EventDate.parse("2017-05-03/2017-05-05"))
          .status(VisitStatus.PLANNED)
          .kind(VisitKind.OFFICIAL)
          .ordinal(Ordinal.of(2))
          .addEvidence(Evidence.of("host", TextSpan.of(31, 35), "Peru"))
          .foundBy("visit to")
          .build();

  private static final String VISIT_TEXT =
      "{\"type\":\"Visit\","
          + "\"visitors\":[{\"type\":\"Official\",\"name\":\"Ana Paz\","
          + "\"offices\":[{\"title\":\"Foreign Minister\",\"tenure\":\"ACTING\"}],"
          + "\"country\":{\"type\":\"Country\",\"code\":\"CL\",\"name\":\"Chile\"}}],"
          + "\"host\":{\"type\":\"Country\",\"code\":\"PE\",\"name\":\"Peru\"},"
          + "\"itinerary\":[{\"place\":{\"name\":\"Lima\",\"kind\":\"CITY\"},\"date\":\"2017-05-04\"}],"
          + "\"date\":\"2017-05-03/2017-05-05\",\"status\":\"PLANNED\",\"kind\":\"OFFICIAL\","
          + "\"ordinal\":{\"number\":2},"
          + "\"evidence\":[{\"property\":\"host\",\"span\":{\"begin\":31,\"end\":35},"
          + "\"quote\":\"Peru\"}],\"foundBy\":\"visit to\"}";

  @Test
  void writesAVisit() {
    assertThat(JSON.write(VISIT)).isEqualTo(VISIT_TEXT);
    assertThat(JSON.read(VISIT_TEXT, Visit.class)).isEqualTo(VISIT);
    assertThat(JSON.read(VISIT_TEXT, Fact.class)).isEqualTo(VISIT);
  }

  @Test
  void writesTheTypeInABareListToo() throws Exception {
    String text = JSON.write(List.of(VISIT, Meeting.builder().kind(MeetingKind.CALL).build()));

    assertThat(text).isEqualTo("[" + VISIT_TEXT + ",{\"type\":\"Meeting\",\"kind\":\"CALL\"}]");
    assertThat(JSON.mapper().readValue(text, new TypeReference<List<Fact>>() {})).hasSize(2);
  }

  @Test
  void writesAnAgendaItemWithItsEvent() {
    AgendaItem item =
        AgendaItem.builder()
            .topic("fishing rights")
            .span(TextSpan.of(80, 94))
            .kind(AgendaKind.ISSUE)
            .event(VISIT)
            .build();

    assertThat(JSON.write(item))
        .isEqualTo(
            "{\"type\":\"AgendaItem\",\"topic\":\"fishing rights\","
                + "\"span\":{\"begin\":80,\"end\":94},\"kind\":\"ISSUE\",\"event\":"
                + VISIT_TEXT
                + "}");
  }

  @Test
  void whatIsUnknownIsAbsent() {
    assertThat(JSON.write(Dossier.builder().build())).isEqualTo("{}");
    assertThat(JSON.write(Visit.builder().build())).isEqualTo("{\"type\":\"Visit\"}");
    assertThat(JSON.write(Article.of("", LocalDate.of(2020, 2, 29))))
        .isEqualTo("{\"publishedOn\":\"2020-02-29\",\"text\":\"\"}");
  }

  @Test
  void nullIsReadAsUnknown() {
    assertThat(JSON.read("{\"type\":\"Visit\",\"host\":null,\"visitors\":null}", Visit.class))
        .isEqualTo(Visit.builder().build());
  }

  @Test
  void aCountryIsReadFromItsCodeAlone() {
    assertThat(JSON.read("{\"type\":\"Visit\",\"host\":{\"code\":\"PE\"}}", Visit.class))
        .isEqualTo(Visit.builder().host(Country.of("PE")).build());
  }

  @Test
  void writesLinesForPeople() {
    assertThat(JSON.writePretty(Meeting.builder().addParticipant(Country.of("PE")).build()))
        .isEqualTo(
            """
            {
              "type": "Meeting",
              "participants": [
                {
                  "type": "Country",
                  "code": "PE",
                  "name": "Peru"
                }
              ]
            }""");
  }

  @Test
  void aMapperOfOnesOwnLearnsTheRecordsFromTheModule() throws Exception {
    JsonMapper own = JsonMapper.builder().addModule(JSON.module()).build();

    assertThat(own.writeValueAsString(VISIT)).isEqualTo(VISIT_TEXT);
    assertThat(own.readValue(VISIT_TEXT, Fact.class)).isEqualTo(VISIT);
    assertThat(own.writeValueAsString(Article.of("Talks.", LocalDate.of(2020, 2, 29))))
        .isEqualTo(JSON.write(Article.of("Talks.", LocalDate.of(2020, 2, 29))));
  }

  @Test
  void theMapperIsACopy() throws Exception {
    JSON.mapper().addMixIn(Visit.class, Object.class).setDefaultPrettyPrinter(null);

    assertThat(JSON.mapper()).isNotSameAs(JSON.mapper());
    assertThat(JSON.mapper().writeValueAsString(VISIT)).isEqualTo(VISIT_TEXT);
  }

  @Test
  void treesAreReadAndWritten() {
    assertThat(JSON.fromTree(JSON.toTree(VISIT), Visit.class)).isEqualTo(VISIT);
  }
}
