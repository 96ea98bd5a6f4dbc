package io.dragoman.parsers.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.dragoman.actor.Country;
import io.dragoman.actor.Group;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.Meeting;
import io.dragoman.event.MeetingStatus;
import io.dragoman.event.Visit;
import io.dragoman.event.VisitStatus;
import io.dragoman.text.Warning;
import io.dragoman.time.EventDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventRowsTest {

  private static final CameoExporter CAMEO = CameoExporter.standard();
  private static final PloverExporter PLOVER = PloverExporter.standard();

  private static final Visit HELD =
      Visit.builder()
          .from(Samples.VISIT)
          .status(VisitStatus.COMPLETED)
          .date(EventDate.parse("2027-04-12/2027-04-14"))
          .build();

  @Test
  void thereAreTheColumnsOfPhoenixAndPolecat() {
    assertThat(CameoExporter.columns())
        .hasSize(26)
        .startsWith("EventID", "Date")
        .contains("SourceActorFull", "TargetActorFull", "EventCode", "GoldsteinScore")
        .endsWith("URLs", "NewsSources");
    assertThat(PloverExporter.columns())
        .hasSize(40)
        .startsWith("Event ID", "Event Date", "Event Type", "Event Mode")
        .endsWith("Language", "Version");
  }

  @Test
  void everyRowHasEveryColumnAndACodeOfTheTable() {
    Set<String> known =
        EventCodes.standard().rows().stream()
            .flatMap(row -> Stream.concat(row.cameo().stream(), row.reverse().stream()))
            .collect(Collectors.toSet());

    assertThat(rows(CAMEO, Samples.DOSSIER))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.getFields()).hasSize(26);
              assertThat(known).contains(row.getField("EventCode"));
              assertThat(row.getField("EventCode")).startsWith(row.getField("EventRootCode"));
              assertThat(row.getField("SourceActorFull")).matches("[A-Z]{3,9}");
              assertThat(row.getField("TargetActorFull")).matches("[A-Z]{3,9}|---");
            });
    assertThat(rows(PLOVER, Samples.DOSSIER))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.getFields()).hasSize(40));
  }

  @Test
  void aVisitThatTookPlaceIsADyadInEachDirection() {
    List<NamedCsvRecord> rows = rows(CAMEO, Dossier.builder().addVisit(HELD).build());

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).getField("SourceActorFull")).isEqualTo("WSMGOV");
    assertThat(rows.get(0).getField("TargetActorFull")).isEqualTo("PRT");
    assertThat(rows.get(0).getField("EventCode")).isEqualTo("042");
    assertThat(rows.get(0).getField("Date")).isEqualTo("20270412");
    assertThat(rows.get(0).getField("LocationName")).isEqualTo("Lisbon");
    assertThat(rows.get(0).getField("CountryCode")).isEqualTo("PRT");
    assertThat(rows.get(1).getField("SourceActorFull")).isEqualTo("PRT");
    assertThat(rows.get(1).getField("EventCode")).isEqualTo("043");
  }

  @Test
  void anIntentionIsOfTheDayOfItsReport() {
    NamedCsvRecord row = rows(CAMEO, Dossier.builder().addVisit(Samples.VISIT).build()).get(0);

    assertThat(row.getField("EventCode")).isEqualTo("036");
    assertThat(row.getField("Date")).isEqualTo("20270420");
    assertThat(row.getField("Year")).isEqualTo("2027");
    assertThat(row.getField("Month")).isEqualTo("04");
    assertThat(row.getField("Day")).isEqualTo("20");
  }

  @Test
  void anInexactDateFillsWhatIsKnown() {
    Visit august = Visit.builder().from(HELD).date(EventDate.parse("2026-08")).build();
    Visit year = Visit.builder().from(HELD).date(EventDate.parse("2025")).build();

    List<NamedCsvRecord> rows = rows(CAMEO, Dossier.builder().addVisits(august, year).build());

    assertThat(rows.get(0).getField("Date")).isEmpty();
    assertThat(rows.get(0).getField("Year")).isEqualTo("2026");
    assertThat(rows.get(0).getField("Month")).isEqualTo("08");
    assertThat(rows.get(0).getField("Day")).isEmpty();
    assertThat(rows.get(2).getField("Year")).isEqualTo("2025");
    assertThat(rows.get(2).getField("Month")).isEmpty();
  }

  @Test
  void aMeetingHasARowForEachOrderedPairOfCodes() {
    Meeting three =
        Meeting.builder()
            .addParticipants(Country.of("JP"), Country.of("KR"), Country.of("CN"))
            .status(MeetingStatus.HELD)
            .build();

    assertThat(rows(CAMEO, Dossier.builder().addMeeting(three).build()))
        .extracting(row -> row.getField("SourceActorFull") + "-" + row.getField("TargetActorFull"))
        .containsExactly("JPN-KOR", "JPN-CHN", "KOR-JPN", "KOR-CHN", "CHN-JPN", "CHN-KOR");
  }

  @Test
  void inPloverThisIsOneRowOfThreeActors() {
    Meeting three =
        Meeting.builder()
            .addParticipants(Country.of("JP"), Country.of("KR"), Country.of("CN"))
            .status(MeetingStatus.HELD)
            .build();

    NamedCsvRecord row = rows(PLOVER, Dossier.builder().addMeeting(three).build()).get(0);

    assertThat(row.getField("Event Type")).isEqualTo("CONSULT");
    assertThat(row.getField("Quad Code")).isEqualTo("VERBAL COOPERATION");
    assertThat(row.getField("Actor Country")).isEqualTo("JPN; KOR; CHN");
    assertThat(row.getField("Recipient Name")).isEmpty();
  }

  @Test
  void inPloverTheVisitorActsAndTheHostReceives() {
    NamedCsvRecord row = rows(PLOVER, Dossier.builder().addVisit(HELD).build()).get(0);

    assertThat(row.getField("Event Type")).isEqualTo("CONSULT");
    assertThat(row.getField("Event Mode")).isEqualTo("visit");
    assertThat(row.getField("Event Date")).isEqualTo("2027-04-12");
    assertThat(row.getField("Actor Name")).isEqualTo("Tavita Leota");
    assertThat(row.getField("Actor Country")).isEqualTo("WSM");
    assertThat(row.getField("Primary Actor Sector")).isEqualTo("GOV");
    assertThat(row.getField("Actor Title")).isEqualTo("Foreign Minister");
    assertThat(row.getField("Actor Name Raw")).isEqualTo("Samoan Foreign Minister Tavita Leota");
    assertThat(row.getField("Recipient Country")).isEqualTo("PRT");
    assertThat(row.getField("Publication Date")).isEqualTo("2027-04-20");
  }

  @Test
  void whatIsLeftOutIsTold() throws Exception {
    Visit off = Visit.builder().from(Samples.VISIT).status(VisitStatus.CANCELLED).build();
    Meeting nobody =
        Meeting.builder()
            .addParticipants(Group.of("both sides"))
            .status(MeetingStatus.HELD)
            .build();
    Dossier dossier =
        Dossier.builder().addVisit(off).addMeeting(nobody).addStatement(Samples.QUOTE).build();

    assertThat(warnings(CAMEO, dossier))
        .containsExactly(CameoExporter.NOT_CODED, CameoExporter.NO_ACTOR);
    assertThat(warnings(PLOVER, dossier))
        .containsExactly(CameoExporter.NOT_CODED, PloverExporter.NO_EVENT_TYPE);
  }

  private static List<String> warnings(Exporter exporter, Dossier dossier) throws Exception {
    return exporter.write(dossier, List.of(Samples.ARTICLE), new StringBuilder()).stream()
        .map(Warning::code)
        .toList();
  }

  private static List<NamedCsvRecord> rows(Exporter exporter, Dossier dossier) {
    String text = exporter.toString(dossier, List.of(Samples.ARTICLE));
    return CsvReader.builder().fieldSeparator('\t').ofNamedCsvRecord(text).stream().toList();
  }
}
