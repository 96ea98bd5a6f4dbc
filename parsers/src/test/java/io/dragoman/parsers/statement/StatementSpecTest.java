package io.dragoman.parsers.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.actor.Party;
import io.dragoman.event.Content;
import io.dragoman.event.Cue;
import io.dragoman.event.Statement;
import io.dragoman.parsers.event.SpecExample;
import io.dragoman.text.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StatementSpecTest {

  private static final String EXAMPLES = "statements.spec.md";

  @TestFactory
  Stream<DynamicTest> statementsAreFoundAsSpecified() {
    return SpecExample.tests(
        StatementSpecTest.class,
        EXAMPLES,
        example ->
            assertThat(example.dossier().statements())
                .as(example.text())
                .extracting(StatementSpecTest::line)
                .containsExactlyElementsOf(example.expected()));
  }

  @TestFactory
  Stream<DynamicTest> spansEqualTheirQuotes() {
    return SpecExample.tests(
        StatementSpecTest.class,
        EXAMPLES,
        example ->
            example.dossier().statements().forEach(statement -> check(example.text(), statement)));
  }

  private static void check(String text, Statement statement) {
    for (Content content : statement.content()) {
      assertThat(content.text()).isEqualTo(content.span().in(text));
    }
    for (Evidence evidence : statement.evidence()) {
      assertThat(evidence.quote()).isEqualTo(evidence.span().in(text));
    }
    statement.cue().ifPresent(cue -> assertThat(cue.text()).isEqualTo(cue.span().in(text)));
    assertThat(statement.foundBy()).isPresent();
  }

  private static String line(Statement statement) {
    List<String> parts = new ArrayList<>();
    parts.add(names(statement.speakers()));
    parts.add(statement.cue().map(StatementSpecTest::cue).orElse("."));
    parts.add(statement.mode().map(Enum::name).orElse("."));
    parts.add(
        statement.content().stream()
            .map(content -> content.text().replaceAll("\\s+", " "))
            .collect(Collectors.joining(" / ")));
    if (!statement.addressees().isEmpty()) {
      parts.add("to " + names(statement.addressees()));
    }
    statement.date().ifPresent(date -> parts.add("on " + date));
    statement.place().ifPresent(place -> parts.add("in " + place.name()));
    statement.medium().ifPresent(medium -> parts.add("medium " + medium));
    if (!statement.about().isEmpty()) {
      parts.add("about " + names(statement.about()));
    }
    if (!statement.topics().isEmpty()) {
      parts.add("topics " + String.join("; ", statement.topics()));
    }
    return String.join(" | ", parts);
  }

  private static String cue(Cue cue) {
    return cue.text() + " " + cue.statementClass().map(Enum::name).orElse(".");
  }

  private static String names(List<? extends Party> parties) {
    return parties.isEmpty()
        ? "."
        : parties.stream().map(Party::name).collect(Collectors.joining(", "));
  }
}
