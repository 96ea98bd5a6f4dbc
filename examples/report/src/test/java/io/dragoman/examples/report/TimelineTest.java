package io.dragoman.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.dossier.Dossier;
import io.dragoman.event.Meeting;
import io.dragoman.event.MeetingStatus;
import io.dragoman.event.Visit;
import io.dragoman.event.VisitStatus;
import io.dragoman.text.Article;
import io.dragoman.time.EventDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final Dossier DOSSIER =
      Dossier.builder()
          .addVisits(
              visit("B", "2026-05-10/2026-05-20", VisitStatus.PLANNED),
              visit("A", "2026-05-01/2026-05-05", VisitStatus.COMPLETED),
              visit("C", "2026-05-21/2026-05-30", VisitStatus.PROPOSED),
              visit("D", "2026-05-25/..", VisitStatus.CANCELLED),
              Visit.builder()
                  .from(Records.visit("E", "NO", "2026").build())
                  .date(Optional.empty())
                  .build())
          .addMeetings(
              Meeting.builder()
                  .name("Round table")
                  .date(EventDate.parse("2026-05-07"))
                  .status(MeetingStatus.POSSIBLE)
                  .build())
          .build();

  private static Visit visit(String name, String date, VisitStatus status) {
    return Records.visit(name, "NO", date).status(status).build();
  }

  private static Timeline timeline(LocalDate published) {
    return Timeline.of(RecordCodes.of(DOSSIER), Optional.ofNullable(published)).get(0);
  }

  @Test
  void datedEventsStandInTheOrderOfTheirDates() {
    assertThat(timeline(null).rows())
        .extracting(Timeline.Row::code, Timeline.Row::phase)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("V2", "past"),
            org.assertj.core.groups.Tuple.tuple("M1", "possible"),
            org.assertj.core.groups.Tuple.tuple("V1", "planned"),
            org.assertj.core.groups.Tuple.tuple("V3", "possible"),
            org.assertj.core.groups.Tuple.tuple("V4", "off"));
  }

  @Test
  void anOpenDateGoesOnToTheEdge() {
    assertThat(timeline(null).rows().get(4).end()).isEqualTo("100.00%");
  }

  @Test
  void theDayOfPublicationIsMarked() {
    assertThat(timeline(LocalDate.of(2026, 5, 8)).published())
        .extracting(Timeline.Published::day)
        .containsExactly("8 May 2026");
    assertThat(timeline(null).published()).isEmpty();
  }

  @Test
  void withoutDatedEventsThereIsNone() {
    assertThat(Timeline.of(RecordCodes.of(Dossier.builder().build()), Optional.empty())).isEmpty();
  }

  @Test
  void phasesAreToldApartByShapeAndByWord() {
    Document page = Jsoup.parse(ReportPage.render(Article.of("Text."), DOSSIER));

    List<String> words = page.select(".event-label small").eachText();
    assertThat(words)
        .containsExactly(
            "1 to 5 May 2026, completed",
            "7 May 2026, possible",
            "10 to 20 May 2026, planned",
            "21 to 30 May 2026, proposed",
            "from 25 May 2026, cancelled");
    assertThat(page.select(".event:contains(cancelled) .strike")).hasSize(1);
    assertThat(page.select("rect.bar.possible, use[href=#phase-possible]").size())
        .isGreaterThanOrEqualTo(2);
  }
}
