package io.dragoman.dossier.merge;

import static io.dragoman.dossier.merge.Newsroom.PAZ;
import static io.dragoman.dossier.merge.Newsroom.RIVAS;
import static io.dragoman.dossier.merge.Newsroom.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dragoman.actor.Country;
import io.dragoman.dossier.ArticleHeader;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.AgendaItem;
import io.dragoman.event.Content;
import io.dragoman.event.HistoryStep;
import io.dragoman.event.Meeting;
import io.dragoman.event.MeetingKind;
import io.dragoman.event.MeetingStatus;
import io.dragoman.event.Visit;
import io.dragoman.event.VisitStatus;
import io.dragoman.text.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordMergingTest {

  @Test
  void aMeetingIsAnnouncedAndHeld() {
    Dossier merged =
        Dossier.merge(
            article("a", "2031-05-01")
                .meeting(MeetingKind.MEETING, MeetingStatus.PLANNED, "2031-05-03", PAZ, RIVAS)
                .dossier(),
            article("b", "2031-05-03")
                .meeting(MeetingKind.MEETING, MeetingStatus.HELD, "", PAZ, Country.of("PE"))
                .dossier());

    assertThat(merged.meetings()).hasSize(1);
    Meeting meeting = merged.meetings().get(0);
    assertThat(meeting.status()).contains(MeetingStatus.HELD);
    assertThat(meeting.history())
        .extracting(entry -> entry.step())
        .containsExactly(HistoryStep.ANNOUNCED, HistoryStep.CONCLUDED);
  }

  @Test
  void aCallIsNoMeetingAndAnotherDayIsAnotherMeeting() {
    Dossier merged =
        Dossier.merge(
            article("a", "2031-05-01")
                .meeting(MeetingKind.MEETING, MeetingStatus.HELD, "2031-05-01", PAZ, RIVAS)
                .dossier(),
            article("b", "2031-05-01")
                .meeting(MeetingKind.CALL, MeetingStatus.HELD, "2031-05-01", PAZ, RIVAS)
                .dossier(),
            article("c", "2031-05-02")
                .meeting(MeetingKind.MEETING, MeetingStatus.HELD, "2031-05-02", PAZ, RIVAS)
                .dossier());

    assertThat(merged.meetings()).hasSize(3);
  }

  @Test
  void aStatementInNearlyTheSameWordsIsOne() {
    Dossier merged =
        Dossier.merge(
            article("a", "2031-05-01")
                .statement(PAZ, "we will not sign a treaty that leaves our fishermen without a sea")
                .dossier(),
            article("b", "2031-05-02")
                .statement(PAZ, "a treaty that leaves our fishermen without a sea")
                .dossier(),
            article("c", "2031-05-02")
                .statement(PAZ, "we will sign a treaty on tunnels before the winter")
                .dossier());

    assertThat(merged.statements()).hasSize(2);
    assertThat(merged.statements().get(0).history()).hasSize(2);
    assertThat(merged.statements().get(0).content())
        .extracting(Content::text)
        .singleElement()
        .asString()
        .startsWith("we will not");
  }

  @Test
  void aMessageToOneCountryIsNotThatToAnother() {
    Dossier merged =
        Dossier.merge(
            article("a", "2031-05-01")
                .statement(PAZ, "I wish the people of Norway a happy and peaceful national day")
                .dossier(),
            article("b", "2031-05-02")
                .statement(PAZ, "I wish the people of Paraguay a happy and peaceful national day")
                .dossier());

    assertThat(merged.statements()).hasSize(2);
  }

  @Test
  void anAgendaItemBelongsToTheMergedEvent() {
    Dossier first =
        article("a", "2031-05-01").visit(PAZ, "PE", VisitStatus.PLANNED, "2031-05-03").dossier();
    Dossier second =
        article("b", "2031-05-02").visit(PAZ, "PE", VisitStatus.PLANNED, "2031-05-03").dossier();

    Dossier merged =
        Dossier.merge(withTopic(first, "the fishing rights"), withTopic(second, "fishing rights"));

    assertThat(merged.agenda()).hasSize(1);
    AgendaItem item = merged.agenda().get(0);
    assertThat(item.history()).hasSize(2);
    assertThat(item.event()).isPresent();
    assertThat(item.event().get().date()).isEqualTo(merged.visits().get(0).date());
    assertThat(item.event().get().history()).isEmpty();
  }

  private static Dossier withTopic(Dossier dossier, String topic) {
    return Dossier.builder()
        .from(dossier)
        .addAgenda(
            AgendaItem.builder()
                .topic(topic)
                .span(TextSpan.of(0, topic.length()))
                .event(Visit.builder().from(dossier.visits().get(0)).evidence(List.of()).build())
                .build())
        .build();
  }

  @Test
  void theDossierOfOneArticleIsLeftAsItIs() {
    Dossier dossier = article("a", "2031-05-01").official(PAZ).dossier();

    assertThat(Dossier.merge(dossier, dossier)).isSameAs(dossier);
    assertThat(Dossier.merge()).isEqualTo(Dossier.builder().build());
  }

  @Test
  void severalArticlesWithoutTheirSourcesAreRefused() {
    Dossier dossier =
        Dossier.builder()
            .addArticles(ArticleHeader.builder().articleId("one").build())
            .addArticles(ArticleHeader.builder().articleId("two").build())
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dossier.merge(dossier))
        .withMessageContaining("2 articles")
        .withMessageContaining("one");
  }
}
