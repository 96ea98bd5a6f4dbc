package io.dragoman.parsers.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.text.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

  private static List<String> sentences(String text) {
    return SentenceSplitter.split(text, List.of(TextSpan.of(0, text.length()))).stream()
        .map(sentence -> sentence.span().in(text))
        .toList();
  }

  @Test
  void periodEndsASentence() {
    assertThat(sentences("She left. He stayed! Why? Nobody knew."))
        .containsExactly("She left.", "He stayed!", "Why?", "Nobody knew.");
  }

  @Test
  void abbreviationsDoNot() {
    assertThat(sentences("U.S. Secretary J. Roe met Gen. Diaz on Nov. 3 at 9 a.m. Monday in Rome."))
        .hasSize(1);
  }

  @Test
  void abbreviationEndsASentenceBeforeAClearBeginning() {
    assertThat(sentences("He flew to the U.S. The trip was short."))
        .containsExactly("He flew to the U.S.", "The trip was short.");
    assertThat(sentences("They met at 5 p.m. She then left.")).hasSize(2);
  }

  @Test
  void quotationMarksStayWithTheirSentence() {
    assertThat(sentences("“We agree.” He smiled. \"It is late.\" She left. (They slept.) Then."))
        .containsExactly(
            "“We agree.”", "He smiled.", "\"It is late.\"", "She left.", "(They slept.)", "Then.");
  }

  @Test
  void questionBeforeTheSpeakerIsNoEnd() {
    assertThat(sentences("\"Why now?\" he asked. \"Who knows!\" said Roe.")).hasSize(2);
  }

  @Test
  void endOfParagraphEndsASentence() {
    String text = "Minister visits Lima\n\nThe minister arrived.";
    List<Sentence> found =
        SentenceSplitter.split(text, List.of(TextSpan.of(0, 20), TextSpan.of(22, 43)));

    assertThat(found).hasSize(2);
    assertThat(found.get(1).paragraph()).isEqualTo(1);
    assertThat(found.get(1).token(0).index()).isZero();
  }

  @Test
  void sentencesAreFoundByPlace() {
    String text = "One fell. Two rose. Three left.";
    Sentences sentences =
        Sentences.of(SentenceSplitter.split(text, List.of(TextSpan.of(0, text.length()))));

    assertThat(sentences.at(12).map(Sentence::index)).contains(1);
    assertThat(sentences.at(9)).isEmpty();
    assertThat(sentences.within(TextSpan.of(4, 14)))
        .extracting(Sentence::index)
        .containsExactly(0, 1);
    assertThat(sentences.inParagraph(0)).hasSize(3);
  }
}
