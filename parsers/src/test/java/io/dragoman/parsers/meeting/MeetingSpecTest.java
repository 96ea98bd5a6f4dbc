package io.dragoman.parsers.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.actor.Party;
import io.dragoman.actor.Place;
import io.dragoman.event.Meeting;
import io.dragoman.parsers.event.SpecExample;
import io.dragoman.time.EventDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MeetingSpecTest {

  @TestFactory
  Stream<DynamicTest> meetingsAreFoundAsSpecified() {
    return SpecExample.tests(
        MeetingSpecTest.class,
        "meetings.spec.md",
        example ->
            assertThat(example.dossier().meetings())
                .as(example.text())
                .extracting(MeetingSpecTest::line)
                .containsExactlyElementsOf(example.expected()));
  }

  private static String line(Meeting meeting) {
    return String.join(
        " | ",
        meeting.participants().stream().map(Party::name).collect(Collectors.joining(", ")),
        meeting.kind().map(Enum::name).orElse("."),
        meeting.status().map(Enum::name).orElse("."),
        meeting.date().map(EventDate::toString).orElse("."),
        meeting.place().map(Place::name).orElse("."));
  }
}
