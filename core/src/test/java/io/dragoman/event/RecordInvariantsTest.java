package io.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.actor.Country;
import io.dragoman.actor.Group;
import io.dragoman.actor.Official;
import io.dragoman.text.TextSpan;
import io.dragoman.time.TimeKind;
import io.dragoman.time.TimeMention;
import org.junit.jupiter.api.Test;

class RecordInvariantsTest {

  @Test
  void nobodyVisitsTwiceInOneVisit() {
    Visit.Builder visit =
        Visit.builder().addVisitors(Official.of("Ana Paz"), Official.of("Ana Paz"));

    assertThatThrownBy(visit::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the visitors of a visit name Ana Paz twice: [Ana Paz, Ana Paz]");
  }

  @Test
  void nobodyTakesPartTwice() {
    Meeting.Builder meeting = Meeting.builder().addParticipants(Country.of("PE"), Country.of("PE"));

    assertThatThrownBy(meeting::build)
        .hasMessage("the participants of a meeting name Peru twice: [Peru, Peru]");
  }

  @Test
  void groupsMayBeWordedAlike() {
    Meeting meeting =
        Meeting.builder().addParticipants(Group.of("officials"), Group.of("officials")).build();

    assertThat(meeting.participants()).hasSize(2);
  }

  @Test
  void aTopicHasWords() {
    AgendaItem.Builder item = AgendaItem.builder().topic(" ").span(TextSpan.of(3, 4));

    assertThatThrownBy(item::build).hasMessageContaining("[3, 4)");
  }

  @Test
  void thePiecesOfAStatementFollowOneAnother() {
    Statement.Builder statement =
        Statement.builder()
            .addContent(Content.of(TextSpan.of(10, 14), "will"))
            .addContent(Content.of(TextSpan.of(12, 16), "llgo"));

    assertThatThrownBy(statement::build)
        .hasMessage(
            "the pieces of a statement follow one another, but [12, 16) does not follow [10, 14)");
  }

  @Test
  void contentAndCueHaveCharacters() {
    assertThat(Content.in(TextSpan.of(3, 5), "We go."))
        .isEqualTo(Content.of(TextSpan.of(3, 5), "go"));
    assertThatThrownBy(() -> Content.of(TextSpan.of(3, 3), "")).hasMessageContaining("empty");
    assertThatThrownBy(() -> Cue.of("", TextSpan.of(3, 3), "say")).hasMessageContaining("empty");
  }

  @Test
  void countingBeginsWithOne() {
    assertThat(Ordinal.of(2, "less than a year").within()).contains("less than a year");
    assertThatThrownBy(() -> Ordinal.of(0)).hasMessageContaining("the number is 0");
  }

  @Test
  void aTimeMentionHasTheFormOfItsType() {
    TextSpan span = TextSpan.of(0, 10);

    assertThat(TimeMention.of(span, "three days", TimeKind.DURATION, "P3D").date()).isEmpty();
    assertThat(TimeMention.of(span, "April 2024", TimeKind.DATE, "2024-04").date())
        .map(Object::toString)
        .contains("2024-04");
    assertThatThrownBy(() -> TimeMention.of(span, "three days", TimeKind.DURATION, "3 days"))
        .hasMessageContaining("3 days");
    assertThatThrownBy(() -> TimeMention.of(span, "April 2024", TimeKind.DATE, "April"))
        .hasMessageContaining("not a date: \"April\"");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatThrownBy(() -> AgendaItem.builder().topic("trade").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("span");
  }

  @Test
  void nullIsRefused() {
    assertThatThrownBy(() -> Official.of(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> Visit.builder().addVisitor(null))
        .isInstanceOf(NullPointerException.class);
  }
}
