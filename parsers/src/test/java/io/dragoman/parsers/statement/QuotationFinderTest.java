package io.dragoman.parsers.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationFinderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"We agree\", he said.",
        "“We agree”, he said.",
        "”We agree”, he said.",
        "„We agree“, he said.",
        "„We agree”, he said.",
        "«We agree», he said.",
        "‘We agree’, he said.",
        "'We agree', he said."
      })
  void allKindsOfMarksAreKnown(String text) {
    assertThat(inner(text)).containsExactly("We agree");
  }

  @Test
  void theOuterSpanHasTheMarks() {
    // GIVEN
    String text = "He said: “We agree.”";

    // WHEN
    List<Quotation> found = find(text);

    // THEN
    assertThat(found).hasSize(1);
    assertThat(found.get(0).outer().in(text)).isEqualTo("“We agree.”");
    assertThat(found.get(0).closed()).isTrue();
  }

  @Test
  void severalQuotationsAreFoundInTextOrder() {
    assertThat(inner("\"We came,\" she said, \"and we stay.\""))
        .containsExactly("We came,", "and we stay.");
  }

  @Test
  void aQuotationInsideAnotherIsPartOfIt() {
    assertThat(inner("\"They wrote 'no more' on the wall\", he said."))
        .containsExactly("They wrote 'no more' on the wall");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister's aides left the leaders' summit.",
        "It was the summer of the '90s, the best of the '90s.",
        "The envoy’s car met the ministers’ cars.",
        "Rock 'n roll came to Minsk."
      })
  void anApostropheIsNoMark(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void anApostropheDoesNotCloseAQuotation() {
    assertThat(inner("'We don't agree', he said.")).containsExactly("We don't agree");
  }

  @Test
  void marksAreReopenedInTheNextParagraph() {
    // GIVEN
    String first = "\"We came in peace.";
    String second = "\"We leave in peace.\"";

    // WHEN
    List<Quotation> found = find(first + "\n\n" + second);

    // THEN
    assertThat(found).hasSize(1);
    assertThat(found.get(0).outer()).isEqualTo(TextSpan.of(0, (first + "\n\n" + second).length()));
    assertThat(found.get(0).closed()).isTrue();
  }

  @Test
  void aQuotationThatIsNeverClosedEndsWithItsParagraph() {
    // GIVEN
    String text = "He said: \"We agree.\n\nShe left.";

    // WHEN
    List<Quotation> found = find(text);

    // THEN
    assertThat(found).hasSize(1);
    assertThat(found.get(0).inner().in(text)).isEqualTo("We agree.");
    assertThat(found.get(0).closed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"", "\"\"", "'", "“”", "»«", "''"})
  void marksAroundNothingAreNoQuotation(String text) {
    assertThat(find(text)).isEmpty();
  }

  private static List<String> inner(String text) {
    return find(text).stream().map(quotation -> quotation.inner().in(text)).toList();
  }

  private static List<Quotation> find(String text) {
    List<TextSpan> paragraphs = new ArrayList<>();
    int begin = 0;
    for (String paragraph : text.split("\n\n", -1)) {
      paragraphs.add(TextSpan.of(begin, begin + paragraph.length()));
      begin += paragraph.length() + 2;
    }
    return QuotationFinder.find(text, paragraphs);
  }
}
