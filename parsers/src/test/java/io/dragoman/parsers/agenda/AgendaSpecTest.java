package io.dragoman.parsers.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.event.AgendaItem;
import io.dragoman.event.DiplomaticEvent;
import io.dragoman.event.SubjectCode;
import io.dragoman.parsers.ArticleParser;
import io.dragoman.parsers.event.SpecExample;
import io.dragoman.text.Article;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AgendaSpecTest {

  private static final List<SpecExample> EXAMPLES =
      SpecExample.of(AgendaSpecTest.class, "agenda.spec.md");

  @TestFactory
  Stream<DynamicTest> topicsAreFoundAsSpecified() {
    return EXAMPLES.stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.title(),
                    () ->
                        assertThat(read(example))
                            .as(example.text())
                            .extracting(AgendaSpecTest::line)
                            .containsExactlyElementsOf(example.expected())));
  }

  @TestFactory
  Stream<DynamicTest> spansEqualTheirQuotes() {
    return EXAMPLES.stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.title(),
                    () -> read(example).forEach(item -> check(example.text(), item))));
  }

  private static void check(String text, AgendaItem item) {
    assertThat(item.topic()).isEqualTo(item.span().in(text));
    assertThat(item.evidence())
        .isNotEmpty()
        .allSatisfy(evidence -> assertThat(evidence.quote()).isEqualTo(evidence.span().in(text)));
  }

  private static List<AgendaItem> read(SpecExample example) {
    Article article = Article.of(example.text(), example.published());
    return ArticleParser.standard().parse(article).agenda();
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
