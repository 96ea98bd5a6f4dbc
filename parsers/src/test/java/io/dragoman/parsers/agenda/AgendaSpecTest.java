package io.dragoman.parsers.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.event.AgendaItem;
import io.dragoman.event.DiplomaticEvent;
import io.dragoman.event.SubjectCode;
import io.dragoman.parsers.event.SpecExample;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AgendaSpecTest {

  private static final String EXAMPLES = "agenda.spec.md";

  @TestFactory
  Stream<DynamicTest> topicsAreFoundAsSpecified() {
    return SpecExample.tests(
        AgendaSpecTest.class,
        EXAMPLES,
        example ->
            assertThat(example.dossier().agenda())
                .as(example.text())
                .extracting(AgendaSpecTest::line)
                .containsExactlyElementsOf(example.expected()));
  }

  @TestFactory
  Stream<DynamicTest> spansEqualTheirQuotes() {
    return SpecExample.tests(
        AgendaSpecTest.class,
        EXAMPLES,
        example -> example.dossier().agenda().forEach(item -> check(example.text(), item)));
  }

  private static void check(String text, AgendaItem item) {
    assertThat(item.topic()).isEqualTo(item.span().in(text));
    assertThat(item.evidence())
        .isNotEmpty()
        .allSatisfy(evidence -> assertThat(evidence.quote()).isEqualTo(evidence.span().in(text)));
  }

  private static String line(AgendaItem item) {
    return String.join(
        " | ",
        item.topic(),
        item.kind().map(Enum::name).orElse("."),
        item.subject().map(SubjectCode::label).orElse("."),
        item.event().map(DiplomaticEvent::type).orElse("."));
  }
}
