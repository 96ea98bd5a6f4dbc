package io.dragoman.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

  private static Mark mark(String text, Kind kind, String code, String property, String words) {
    int begin = text.indexOf(words);
    return new Mark(
        code + "-" + property, kind, code, property, TextSpan.of(begin, begin + words.length()));
  }

  private static MarkedText marked(String text, Mark... marks) {
    return new MarkedText(text, new Marks(List.of(marks)), code -> "title of " + code);
  }

  private static List<String> shown(MarkedText text) {
    return text.paragraphs().stream()
        .flatMap(paragraph -> paragraph.pieces().stream())
        .map(piece -> piece.isMarked() ? piece.text() + "|" + piece.codes() : piece.text())
        .toList();
  }

  @Test
  void nestedMarksBecomePiecesWithTheInnermostLast() {
    String text = "He said Tanaka will visit Oslo.";
    MarkedText marked =
        marked(
            text,
            mark(text, Kind.VISIT, "V1", "status", "visit"),
            mark(text, Kind.STATEMENT, "S1", "content/0", "Tanaka will visit Oslo"));

    assertThat(shown(marked))
        .containsExactly("He said ", "Tanaka will |S1", "visit|S1 V1", " Oslo|S1", ".");
  }

  @Test
  void overlappingMarksShareThePieceBetweenThem() {
    String text = "one two three";
    MarkedText marked =
        marked(
            text,
            mark(text, Kind.VISIT, "V1", "a", "one two"),
            mark(text, Kind.MEETING, "M1", "b", "two three"));

    assertThat(shown(marked)).containsExactly("one |V1", "two|V1 M1", " three|M1");
  }

  @Test
  void aMarkOverSeveralParagraphsIsInEach() {
    String text = "First one.\n\nSecond one.\n \n\nThird.";
    MarkedText marked =
        marked(text, mark(text, Kind.STATEMENT, "S1", "content/0", "one.\n\nSecond"));

    assertThat(shown(marked)).containsExactly("First ", "one.|S1", "Second|S1", " one.", "Third.");
    assertThat(marked.paragraphs()).hasSize(3);
  }

  @Test
  void lineBreaksWithinAParagraphStay() {
    assertThat(shown(marked("a\nb\r\nc\r\n\r\nd"))).containsExactly("a\nb\r\nc", "d");
  }

  @Test
  void theReferenceStandsBehindTheWordsThatTell() {
    String text = "Holm visited Riga, officials said.";
    MarkedText marked =
        marked(
            text,
            mark(text, Kind.VISIT, "V1", "visitors/0", "Holm"),
            mark(text, Kind.VISIT, "V1", "status", "visited"),
            mark(text, Kind.PERSON, "P1", "name", "Holm"));

    List<MarkedText.Reference> references =
        marked.paragraphs().get(0).pieces().stream()
            .filter(piece -> !piece.references().isEmpty())
            .peek(piece -> assertThat(piece.text()).isEqualTo("visited"))
            .flatMap(piece -> piece.references().stream())
            .toList();
    assertThat(references)
        .containsExactly(new MarkedText.Reference("V1", "visit", "Visit V1: title of V1"));
  }

  @Test
  void theRoleOfAParagraphComesFromTheHeader() {
    String text = "Envoy in Riga\n\nBy Ann Lee\n\nRIGA - He came.";
    MarkedText marked =
        marked(
            text,
            mark(text, Kind.HEADER, "", "headline", "Envoy in Riga"),
            mark(text, Kind.HEADER, "", "byline", "Ann Lee"),
            mark(text, Kind.HEADER, "", "dateline/place", "RIGA"));

    assertThat(marked.paragraphs())
        .extracting(Paragraph::css)
        .containsExactly("headline", "byline", "body");
    assertThat(marked.paragraphs().get(2).pieces().get(0).kinds()).isEqualTo("dateline");
    assertThat(marked.paragraphs().get(2).pieces().get(0).isMarked()).isFalse();
  }

  @Property
  void noCharacterIsLostAndEveryMarkedOneIsMarked(@ForAll("cases") Case each) {
    MarkedText marked = new MarkedText(each.text, new Marks(each.marks), code -> code);

    String shown =
        marked.paragraphs().stream()
            .flatMap(paragraph -> paragraph.pieces().stream())
            .map(MarkedText.Piece::text)
            .collect(Collectors.joining());
    assertThat(shown.replaceAll("\\s", "")).isEqualTo(each.text.replaceAll("\\s", ""));

    for (Paragraph paragraph : marked.paragraphs()) {
      for (MarkedText.Piece piece : paragraph.pieces()) {
        List<String> codes =
            List.of(piece.codes().split(" ")).stream().filter(c -> !c.isEmpty()).toList();
        piece
            .text()
            .chars()
            .filter(c -> c >= FIRST)
            .forEach(
                c ->
                    assertThat(codes).containsExactlyInAnyOrderElementsOf(each.codesAt(c - FIRST)));
      }
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<String> texts =
        Arbitraries.strings()
            .withChars("ab \n\r")
            .ofMinLength(1)
            .ofMaxLength(40)
            .map(MarkedTextTest::withDistinctLetters);
    return texts.flatMap(
        text ->
            Combinators.combine(
                    Arbitraries.integers().between(0, text.length() - 1),
                    Arbitraries.integers().between(1, 12))
                .as((begin, length) -> TextSpan.of(begin, Math.min(text.length(), begin + length)))
                .list()
                .ofMaxSize(6)
                .map(spans -> Case.of(text, spans)));
  }

  private static final char FIRST = '\u4E00';

  /** Every letter tells its place. */
  private static String withDistinctLetters(String text) {
    StringBuilder distinct = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        distinct.setCharAt(i, (char) (FIRST + i));
      }
    }
    return distinct.toString();
  }

  record Case(String text, List<Mark> marks) {

    List<String> codesAt(int position) {
      return marks.stream()
          .filter(mark -> mark.span().begin() <= position && position < mark.span().end())
          .map(Mark::code)
          .toList();
    }

    static Case of(String text, List<TextSpan> spans) {
      List<Mark> marks = new ArrayList<>();
      spans.stream()
          .sorted(Comparator.naturalOrder())
          .forEach(
              span ->
                  marks.add(
                      new Mark(
                          "e" + marks.size(), Kind.VISIT, "V" + marks.size(), "status", span)));
      return new Case(text, marks);
    }
  }
}
