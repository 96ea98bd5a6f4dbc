package io.dragoman.parsers.language;

import static io.dragoman.parsers.language.ParsedSentences.clause;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Without a tree the tags alone answer simple questions. */
class ShallowSyntaxTest {

  @Test
  void subjectAndObject() {
    Clause visit = clause(ParsedSentences.withoutTree("The ministers who visited"), "visit");

    assertThat(Words.of(visit.object())).isEqualTo("Quito");
    assertThat(Words.of(visit.subject())).isEqualTo("The ministers");
  }

  @Test
  void voiceTenseAndModality() {
    assertThat(clause(ParsedSentences.withoutTree("The envoy was received"), "receive").passive())
        .isTrue();
    assertThat(clause(ParsedSentences.withoutTree("Under Secretary"), "travel").modal())
        .contains("will");
    assertThat(clause(ParsedSentences.withoutTree("The premier did not"), "meet").negated())
        .isTrue();
  }

  @Test
  void subjectOfAnInfinitive() {
    Clause travel = clause(ParsedSentences.withoutTree("The prime minister is"), "travel");

    assertThat(Words.of(travel.subject())).isEqualTo("The prime minister");
    assertThat(Words.of(travel.obliques("to"))).containsExactly("Jakarta");
  }

  @Test
  void whatIsSaid() {
    Syntax syntax = ParsedSentences.withoutTree("The minister said the harbour");

    assertThat(Words.ranges(syntax.sentence(), clause(syntax, "say").content()).get(0))
        .startsWith("the harbour would reopen");
  }
}
