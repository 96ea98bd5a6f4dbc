package io.dragoman.quality.stress;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.dossier.Dossier;
import io.dragoman.event.Visit;
import io.dragoman.json.DragomanJson;
import io.dragoman.parsers.ArticleParser;
import io.dragoman.testkit.DossierLaws;
import io.dragoman.text.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to break a reader. The dossier may be thin; it keeps the laws. */
class HostileTextTest {

  private static final DossierLaws LAWS = DossierLaws.of(DragomanJson.standard());

  private static final String NEWS =
      "Prime Minister Liis Tamm will visit Morocco on 6 May. \"We have much to discuss,\" Tamm told"
          + " reporters.";

  static Stream<Named<String>> endless() {
    return Stream.of(
        Named.of("one word", "visit".repeat(150_000)),
        Named.of("opening quotation marks", "“".repeat(100_000)),
        Named.of("straight quotation marks", "\"".repeat(100_001)),
        Named.of("the word and", "and ".repeat(200_000)),
        Named.of("dates in a sentence", "on 6 May, ".repeat(20_000)),
        Named.of("nested parentheses", "(".repeat(50_000) + "Tamm" + ")".repeat(50_000)),
        Named.of("nested tags", "<div>".repeat(50_000) + NEWS + "</div>".repeat(50_000)),
        Named.of("offices", "President ".repeat(30_000)),
        Named.of("names", "Liis Tamm, ".repeat(30_000)),
        Named.of("full stops", ".".repeat(200_000)),
        Named.of("line feeds", "\n".repeat(200_000) + NEWS),
        Named.of("hyphens", "-".repeat(200_000)),
        Named.of("combining marks", "Tamm" + "\u0301".repeat(100_000)),
        Named.of("bidi controls", "\u202e".repeat(100_000) + NEWS),
        Named.of("lone surrogates", "\ud83d".repeat(100_000) + NEWS),
        Named.of("numbers", "2019 ".repeat(50_000)),
        Named.of("speech", "she said ".repeat(20_000)));
  }

  @ParameterizedTest
  @MethodSource("endless")
  void endlessRepetitionEnds(String text) {
    check(text);
  }

  @Test
  void everyUnicodeBlockIsRead() {
    StringBuilder text = new StringBuilder(NEWS);
    for (int point = 0; point < Character.MAX_CODE_POINT; point += 61) {
      text.appendCodePoint(point).append(point % 7 == 0 ? " " : "");
    }
    check(text + "\n\n" + NEWS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\uD83D\uDE00", "\uD834\uDD1E \uD834\uDD1E", "\u202b", "\ufeff", "e\u0301"})
  void spansAreRightBehindOddCharacters(String prefix) {
    String text = prefix + " " + NEWS;

    Dossier dossier = check(text);

    assertThat(dossier.visits()).singleElement().satisfies(visit -> hostIs(visit, text));
  }

  private static void hostIs(Visit visit, String text) {
    assertThat(visit.evidence())
        .filteredOn(evidence -> evidence.property().equals("host"))
        .singleElement()
        .satisfies(host -> assertThat(host.span().begin()).isEqualTo(text.indexOf("Morocco")));
  }

  static Stream<Named<String>> tampered() {
    return Stream.of(
        Named.of("zero-width characters in a name", NEWS.replace("Tamm", "Ta\u200bmm")),
        Named.of("bidi controls in a name", NEWS.replace("Tamm", "\u202aTamm\u202c")),
        Named.of("Cyrillic letters in a name", NEWS.replace("Tamm", "Tаmm")),
        Named.of("soft hyphens in a country", NEWS.replace("Morocco", "Mo\u00adroc\u00adco")),
        Named.of("combining marks in an office", NEWS.replace("Minister", "Mi\u0301nister")));
  }

  @ParameterizedTest
  @MethodSource("tampered")
  void aNameThatWasTamperedWithIsQuotedAsItStands(String text) {
    check(text);
  }

  private static Dossier check(String text) {
    Article article = Article.of(text, LocalDate.of(2019, 5, 2));
    Dossier dossier = ArticleParser.standard().parse(article);
    List<String> broken = LAWS.violations(article, dossier);
    assertThat(broken).isEmpty();
    return dossier;
  }
}
