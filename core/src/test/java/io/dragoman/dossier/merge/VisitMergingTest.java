package io.dragoman.dossier.merge;

import static io.dragoman.dossier.merge.Newsroom.PAZ;
import static io.dragoman.dossier.merge.Newsroom.RIVAS;
import static io.dragoman.dossier.merge.Newsroom.article;
import static io.dragoman.dossier.merge.Newsroom.official;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.dragoman.actor.Country;
import io.dragoman.actor.Official;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.Choice;
import io.dragoman.event.Claim;
import io.dragoman.event.Conflict;
import io.dragoman.event.HistoryEntry;
import io.dragoman.event.HistoryStep;
import io.dragoman.event.Visit;
import io.dragoman.event.VisitStatus;
import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import io.dragoman.time.EventDate;
import org.junit.jupiter.api.Test;

class VisitMergingTest {

  @Test
  void aVisitIsAnnouncedConfirmedUnderWayAndConcluded() {
    Dossier merged =
        Dossier.merge(
            article("c", "2031-05-04").visit(PAZ, "PE", VisitStatus.ONGOING, "").dossier(),
            article("a", "2031-04-20").visit(PAZ, "PE", VisitStatus.PLANNED, "2031-05").dossier(),
            article("d", "2031-05-06").visit(PAZ, "PE", VisitStatus.COMPLETED, "").dossier(),
            article("b", "2031-04-28")
                .visit(PAZ, "PE", VisitStatus.PLANNED, "2031-05-03/2031-05-05", "Lima")
                .dossier());

    assertThat(merged.visits()).hasSize(1);
    Visit visit = merged.visits().get(0);
    assertThat(visit.date()).contains(EventDate.parse("2031-05-03/2031-05-05"));
    assertThat(visit.status()).contains(VisitStatus.COMPLETED);
    assertThat(visit.conflicts()).isEmpty();
    assertThat(visit.history())
        .extracting(HistoryEntry::articleId, HistoryEntry::step)
        .containsExactly(
            tuple("a", HistoryStep.ANNOUNCED),
            tuple("b", HistoryStep.CONFIRMED),
            tuple("c", HistoryStep.UNDER_WAY),
            tuple("d", HistoryStep.CONCLUDED));
    assertThat(visit.history().get(1).reasons())
        .containsExactly("same visitor: Ana Paz", "same host: Peru", "days that overlap");
  }

  @Test
  void papersThatDifferByADayAreAConflictWithWhoSaysWhat() {
    Dossier merged =
        Dossier.merge(
            article("gazette", "2031-04-28")
                .visit(PAZ, "PE", VisitStatus.PLANNED, "2031-05-03")
                .dossier(),
            article("herald", "2031-04-28")
                .visit(PAZ, "PE", VisitStatus.PLANNED, "2031-05-04")
                .dossier(),
            article("ministry", "2031-04-28")
                .by("Ministry of Foreign Affairs of Chile")
                .visit(PAZ, "PE", VisitStatus.PLANNED, "2031-05-04")
                .dossier());

    Visit visit = merged.visits().get(0);
    assertThat(merged.visits()).hasSize(1);
    assertThat(visit.date()).contains(EventDate.parse("2031-05-04"));
    Conflict conflict = visit.conflicts().get(0);
    assertThat(conflict.property()).isEqualTo("date");
    assertThat(conflict.decidedBy()).isEqualTo(Choice.PRIMARY_SOURCE);
    assertThat(conflict.claims())
        .extracting(Claim::value)
        .containsExactly("2031-05-04", "2031-05-03");
    assertThat(conflict.claims().get(0).articleIds()).containsExactly("herald", "ministry");
    assertThat(conflict.claims().get(1).articleIds()).containsExactly("gazette");
    assertThat(visit.evidence())
        .extracting(evidence -> evidence.quote())
        .doesNotContain("2031-05-03");
  }

  @Test
  void aVisitThatIsMovedByADayIsNoConflict() {
    Visit visit =
        Dossier.merge(
                article("a", "2031-04-28")
                    .visit(PAZ, "PE", VisitStatus.PLANNED, "2031-05-03")
                    .dossier(),
                article("b", "2031-04-30")
                    .visit(PAZ, "PE", VisitStatus.PLANNED, "2031-05-04")
                    .dossier())
            .visits()
            .get(0);

    assertThat(visit.date()).contains(EventDate.parse("2031-05-04"));
    assertThat(visit.conflicts()).isEmpty();
    HistoryEntry moved = visit.history().get(1);
    assertThat(moved.step()).isEqualTo(HistoryStep.MOVED);
    assertThat(moved.dateBefore()).contains(EventDate.parse("2031-05-03"));
    assertThat(moved.movedByDays()).hasValue(1);
  }

  @Test
  void aVisitThatIsPutOffGoesOnWithTheNextOne() {
    Dossier merged =
        Dossier.merge(
            article("a", "2031-02-20")
                .visit(PAZ, "PE", VisitStatus.PLANNED, "2031-03-03")
                .dossier(),
            article("b", "2031-03-01").visit(PAZ, "PE", VisitStatus.POSTPONED, "").dossier(),
            article("c", "2031-06-10")
                .visit(PAZ, "PE", VisitStatus.PLANNED, "2031-06-20")
                .dossier(),
            article("d", "2031-06-20")
                .visit(PAZ, "PE", VisitStatus.ONGOING, "2031-06-20")
                .dossier());

    assertThat(merged.visits()).hasSize(1);
    Visit visit = merged.visits().get(0);
    assertThat(visit.date()).contains(EventDate.parse("2031-06-20"));
    assertThat(visit.status()).contains(VisitStatus.ONGOING);
    assertThat(visit.history())
        .extracting(HistoryEntry::step)
        .containsExactly(
            HistoryStep.ANNOUNCED, HistoryStep.POSTPONED, HistoryStep.MOVED, HistoryStep.UNDER_WAY);
  }

  @Test
  void twoVisitsAMonthApartStayApart() {
    Dossier merged =
        Dossier.merge(
            article("a", "2031-03-02")
                .visit(PAZ, "PE", VisitStatus.ONGOING, "2031-03-02")
                .dossier(),
            article("b", "2031-04-02")
                .visit(PAZ, "PE", VisitStatus.ONGOING, "2031-04-02")
                .dossier(),
            article("c", "2031-04-03").visit(PAZ, "PE", VisitStatus.ONGOING, "").dossier());

    assertThat(merged.visits()).hasSize(2);
    assertThat(merged.visits().get(1).history())
        .extracting(HistoryEntry::articleId)
        .containsExactly("b", "c");
  }

  @Test
  void aVisitToldAsBackgroundStaysApart() {
    Dossier merged =
        Dossier.merge(
            article("a", "2031-05-01")
                .visit(PAZ, "PE", VisitStatus.PLANNED, "2031-05-03")
                .visit(PAZ, "PE", VisitStatus.COMPLETED, "2030")
                .dossier(),
            article("b", "2031-05-02")
                .visit(PAZ, "PE", VisitStatus.COMPLETED, "")
                .visit(PAZ, "PE", VisitStatus.PLANNED, "2031-05-03")
                .dossier());

    assertThat(merged.visits())
        .extracting(visit -> visit.history().size())
        .containsExactly(2, 1, 1);
    assertThat(merged.visits().get(0).date()).contains(EventDate.parse("2031-05-03"));
  }

  @Test
  void theWayOutAndTheWayBackStayApart() {
    Dossier merged =
        Dossier.merge(
            article("a", "2031-05-01")
                .visit(PAZ, "DE", VisitStatus.PLANNED, "2031-05-03", "Berlin")
                .dossier(),
            article("b", "2031-05-01")
                .visit(PAZ, "DE", VisitStatus.PLANNED, "2031-05-07", "Berlin")
                .dossier(),
            article("c", "2031-05-02")
                .visit(PAZ, "DE", VisitStatus.PLANNED, "2031-05-04", "Munich")
                .dossier());

    assertThat(merged.visits()).hasSize(3);
  }

  @Test
  void otherVisitorsOrOtherHostsAreOtherVisits() {
    Dossier merged =
        Dossier.merge(
            article("a", "2031-05-01")
                .visit(PAZ, "DE", VisitStatus.PLANNED, "2031-05-03")
                .dossier(),
            article("b", "2031-05-01")
                .visit(PAZ, "FR", VisitStatus.PLANNED, "2031-05-03")
                .dossier(),
            article("c", "2031-05-01")
                .visit(RIVAS, "DE", VisitStatus.PLANNED, "2031-05-03")
                .dossier());

    assertThat(merged.visits()).hasSize(3);
  }

  @Test
  void whatIsOverIsNotPlannedAgain() {
    Visit visit =
        Dossier.merge(
                article("a", "2031-05-04")
                    .visit(PAZ, "PE", VisitStatus.COMPLETED, "2031-05-03")
                    .dossier(),
                article("b", "2031-05-06")
                    .visit(PAZ, "PE", VisitStatus.PLANNED, "2031-05-03")
                    .dossier())
            .visits()
            .get(0);

    assertThat(visit.status()).contains(VisitStatus.COMPLETED);
    assertThat(visit.conflicts().get(0).decidedBy()).isEqualTo(Choice.NO_WAY_BACK);
  }

  @Test
  void evidenceNamesItsArticleAndThePositionInTheMergedRecord() {
    Visit two =
        Visit.builder()
            .addVisitors(RIVAS, PAZ)
            .host(Country.of("DE"))
            .date(EventDate.parse("2031-05-03"))
            .addEvidence(Evidence.of("visitors/1", TextSpan.of(4, 7), "Paz"))
            .build();
    Visit visit =
        Dossier.merge(
                article("a", "2031-05-01")
                    .visit(PAZ, "DE", VisitStatus.PLANNED, "2031-05-03")
                    .dossier(),
                article("b", "2031-05-02").visit(two).dossier())
            .visits()
            .get(0);

    assertThat(visit.visitors())
        .extracting(party -> party.name())
        .containsExactly("Ana Paz", "Luis Rivas");
    assertThat(visit.evidence())
        .filteredOn(evidence -> evidence.quote().equals("Paz"))
        .singleElement()
        .satisfies(
            evidence -> {
              assertThat(evidence.property()).isEqualTo("visitors/0");
              assertThat(evidence.articleId()).contains("b");
            });
  }

  @Test
  void theOfficeOfAVisitorIsThatOfTheVisit() {
    Dossier merged =
        Dossier.merge(
            article("a", "2021-05-03")
                .visit(
                    official("Ana Paz", "Ambassador to Germany", "CL"),
                    "PE",
                    VisitStatus.ONGOING,
                    "2021-05-03")
                .dossier(),
            article("b", "2031-05-03")
                .visit(PAZ, "PE", VisitStatus.ONGOING, "2031-05-03")
                .dossier());

    assertThat(merged.officials()).hasSize(1);
    assertThat(merged.visits())
        .extracting(visit -> ((Official) visit.visitors().get(0)).office().orElseThrow().title())
        .containsExactly("Ambassador to Germany", "Foreign Minister");
  }
}
