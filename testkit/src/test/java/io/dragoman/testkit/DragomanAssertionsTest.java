package io.dragoman.testkit;

import static io.dragoman.testkit.DragomanAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.actor.Country;
import io.dragoman.actor.Office;
import io.dragoman.actor.Official;
import io.dragoman.actor.Place;
import io.dragoman.actor.PlaceKind;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.AgendaItem;
import io.dragoman.event.AgendaKind;
import io.dragoman.event.Content;
import io.dragoman.event.Cue;
import io.dragoman.event.Meeting;
import io.dragoman.event.MeetingKind;
import io.dragoman.event.MeetingStatus;
import io.dragoman.event.Statement;
import io.dragoman.event.StatementMode;
import io.dragoman.event.Stop;
import io.dragoman.event.SubjectCode;
import io.dragoman.event.Visit;
import io.dragoman.event.VisitKind;
import io.dragoman.event.VisitStatus;
import io.dragoman.text.Article;
import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import io.dragoman.text.Warning;
import io.dragoman.time.EventDate;
import org.junit.jupiter.api.Test;

class DragomanAssertionsTest {

  private static final Article ARTICLE = Article.of("Paz will go to Peru. She said talks help.");

  private static final Official PAZ =
      Official.builder()
          .name("Ana Paz")
          .addOffice(Office.of("Foreign Minister"))
          .country(Country.of("CL"))
          .build();

  private static final Visit VISIT =
      Visit.builder()
          .addVisitor(PAZ)
          .addDelegation(Official.of("Leo Rey"))
          .host(Country.of("PE"))
          .addItinerary(Stop.of(Place.of("Lima", PlaceKind.CITY)))
          .date(EventDate.parse("2017-05-03/2017-05-05"))
          .status(VisitStatus.PLANNED)
          .kind(VisitKind.WORKING)
          .purpose("fishing talks")
          .addEvidence(Evidence.quoting("host", TextSpan.of(15, 19), ARTICLE.text()))
          .foundBy("go to")
          .build();

  private static final Statement STATEMENT =
      Statement.builder()
          .addSpeaker(PAZ)
          .addAddressee(Country.of("PE"))
          .cue(Cue.of("said", TextSpan.of(25, 29), "say"))
          .mode(StatementMode.INDIRECT)
          .addContent(Content.in(TextSpan.of(30, 40), ARTICLE.text()))
          .build();

  private static final AgendaItem ITEM =
      AgendaItem.builder()
          .topic("talks")
          .span(TextSpan.of(30, 35))
          .kind(AgendaKind.ISSUE)
          .subject(SubjectCode.of("medtop:1", "diplomacy"))
          .addCountry(Country.of("PE"))
          .build();

  private static final Dossier DOSSIER =
      Dossier.builder()
          .addOfficial(PAZ)
          .addVisit(VISIT)
          .addStatement(STATEMENT)
          .addAgenda(ITEM)
          .build();

  @Test
  void aVisitIsDescribed() {
    assertThat(VISIT)
        .hasVisitors("Ana Paz")
        .hasDelegation("Leo Rey")
        .hasHost("PE")
        .stopsAt("Lima")
        .happensOn("2017-05-03/2017-05-05")
        .hasStatus(VisitStatus.PLANNED)
        .hasKind(VisitKind.WORKING)
        .hasPurpose("fishing talks")
        .hasEvidence("host", "Peru")
        .isFoundBy("go to");
    assertThat(Visit.builder().build()).hasNoHost().hasNoDate().hasVisitors();
  }

  @Test
  void aFailureTellsWhatWasExpectedAndWhatIsThere() {
    assertThatThrownBy(() -> assertThat(VISIT).hasHost("CO"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Expected host to be <Country{CO Colombia}>")
        .hasMessageContaining("but it is <Country{PE Peru}>");
    assertThatThrownBy(() -> assertThat(VISIT).hasVisitors("Leo Rey"))
        .hasMessageContaining("Expected visitors to be <[Leo Rey]> but they are <[Ana Paz]>");
    assertThatThrownBy(() -> assertThat(VISIT).hasEvidence("host", "Chile"))
        .hasMessageContaining("<Chile> but it quotes <[Peru]>");
    assertThatThrownBy(() -> assertThat(DOSSIER).visitTo("CO"))
        .hasMessageContaining("Expected one visit to Colombia but found 0");
    assertThatThrownBy(() -> assertThat(PAZ).hasName("Leo Rey")).hasMessageContaining("<Ana Paz>");
    assertThatThrownBy(() -> assertThat(PAZ).hasOffices()).hasMessageContaining("Foreign Minister");
    assertThatThrownBy(() -> assertThat(PAZ).actsFor("PE")).hasMessageContaining("Chile");
  }

  @Test
  void aMeetingIsDescribed() {
    Meeting meeting =
        Meeting.builder()
            .addParticipants(PAZ, Country.of("PE"))
            .kind(MeetingKind.CALL)
            .status(MeetingStatus.HELD)
            .date(EventDate.year(2017))
            .place(Place.of("Lima", PlaceKind.CITY))
            .build();

    assertThat(meeting)
        .hasParticipants("Ana Paz", "Peru")
        .hasKind(MeetingKind.CALL)
        .hasStatus(MeetingStatus.HELD)
        .happensOn("2017")
        .takesPlaceIn("Lima");
    assertThat(Meeting.builder().build()).hasNoDate();
  }

  @Test
  void anAgendaItemAndAStatementAreDescribed() {
    assertThat(ITEM)
        .hasTopic("talks")
        .hasKind(AgendaKind.ISSUE)
        .hasSubject("medtop:1")
        .concerns("PE");
    assertThat(STATEMENT)
        .hasSpeakers("Ana Paz")
        .hasAddressees("Peru")
        .hasCue("said")
        .hasMode(StatementMode.INDIRECT)
        .says("talks help");
  }

  @Test
  void aDossierIsDescribed() {
    assertThat(DOSSIER)
        .hasOfficials("Ana Paz")
        .hasAgenda("talks")
        .hasNoWarnings()
        .hasEvidenceFrom(ARTICLE)
        .survivesJson();
    assertThat(DOSSIER).visitTo("PE").hasVisitors("Ana Paz");
    assertThat(DOSSIER).official("Ana Paz").hasOffices("Foreign Minister").actsFor("CL");
  }

  @Test
  void evidenceOfAnotherTextIsRefused() {
    assertThatThrownBy(() -> assertThat(DOSSIER).hasEvidenceFrom(Article.of("Paz.")))
        .hasMessageContaining("[15, 19)")
        .hasMessageContaining("4 characters");
    assertThatThrownBy(
            () ->
                assertThat(DOSSIER)
                    .hasEvidenceFrom(Article.of(ARTICLE.text().replace("Peru", "Cuba"))))
        .hasMessageContaining("to be <Peru> but it is <Cuba>");
    assertThatThrownBy(
            () ->
                assertThat(Dossier.builder().addWarning(Warning.of("odd", "Odd.")).build())
                    .hasNoWarnings())
        .hasMessageContaining("odd");
  }
}
