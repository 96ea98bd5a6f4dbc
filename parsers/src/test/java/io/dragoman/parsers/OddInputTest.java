package io.dragoman.parsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.dossier.Dossier;
import io.dragoman.event.Fact;
import io.dragoman.event.Visit;
import io.dragoman.text.Article;
import io.dragoman.text.Evidence;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text never makes the parser throw, and what it returns fits the text. */
class OddInputTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2019, 5, 2);

  private static final String PLAIN =
      "Estonian Prime Minister Liis Tamm will visit Morocco next week. \"We have much to talk"
          + " about,\" Tamm told reporters in Tallinn on Thursday.\n\n"
          + "She will meet Foreign Minister Youssef Alami in Rabat.";

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\t\u00a0\u2003", "\ufeff", ".", "\"", "—", "\u0000"})
  void textWithoutWordsGivesAnEmptyDossier(String text) {
    Dossier dossier = parse(text);

    assertThat(dossier.facts(Fact.class)).isEmpty();
    assertThat(dossier.officials()).isEmpty();
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without null checks does
  void noArticleIsRefusedByName() {
    assertThatThrownBy(() -> ArticleParser.standard().parse(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("article");
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without null checks does
  void nullTextIsRefusedByName() {
    assertThatThrownBy(() -> Article.of(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("text");
  }

  @Test
  void withoutADayOfPublicationRelativeDatesStayUnresolved() {
    Dossier dossier = ArticleParser.standard().parse(Article.of(PLAIN));

    assertThat(dossier.visits())
        .isNotEmpty()
        .allSatisfy(visit -> assertThat(visit.date()).isEmpty());
  }

  static Stream<String> disguises() {
    return Stream.of(
        PLAIN.replace("\n", "\r\n"),
        PLAIN.replace(' ', '\u00a0'),
        PLAIN.replace(" ", " \u200f"),
        "\ufeff" + PLAIN,
        PLAIN.replace(". ", ". \uD83D\uDE00 "),
        PLAIN.replace(". ", ".\u0007 "),
        "\uD83D " + PLAIN + " \uDE00",
        "<p>" + PLAIN.replace("\n\n", "</p>\n\n<p class=\"lead\">") + "</p>");
  }

  @ParameterizedTest
  @MethodSource("disguises")
  void aVisitIsFoundThroughTheOddities(String text) {
    Dossier dossier = parse(text);

    assertThat(dossier.visits()).extracting(Visit::host).isNotEmpty();
    assertEvidenceFits(dossier, text);
  }

  @Test
  void manyOpenBracketsAndQuotesDoNoHarm() {
    String text = "(".repeat(2000) + PLAIN + "\"".repeat(2001) + PLAIN;

    assertEvidenceFits(parse(text), text);
  }

  @Test
  void oneEndlessSentenceDoesNoHarm() {
    String text = "President Liis Tamm will visit Chad and ".repeat(3000);

    assertEvidenceFits(parse(text), text);
  }

  @Test
  void oneEndlessWordDoesNoHarm() {
    String text = "visit".repeat(200_000);

    assertEvidenceFits(parse(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Bundeskanzler reist am Dienstag nach Paris, um mit dem Präsidenten zu sprechen.",
        "Президент посетит столицу на следующей неделе и встретится с министром.",
        "外相は来週、東京で会談する予定です。",
        "يزور وزير الخارجية الرباط الأسبوع المقبل لإجراء محادثات."
      })
  void anotherLanguageGivesAnHonestDossier(String text) {
    Dossier dossier = parse(text);

    assertThat(dossier.statements()).isEmpty();
    assertEvidenceFits(dossier, text);
  }

  @Test
  void textOverTheLimitIsRefusedWithBothLengths() {
    ArticleParser parser = ArticleParser.builder().limits(new Limits(20, 10)).build();

    assertThatThrownBy(() -> parser.parse(Article.of(PLAIN)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(String.valueOf(PLAIN.length()))
        .hasMessageContaining("20");
  }

  @Test
  void tenMegabytesAreRefusedAtOnceAndTheMessageSaysWhatToDo() {
    Article article = Article.of(PLAIN.repeat(10_000_000 / PLAIN.length()));

    assertThatThrownBy(() -> ArticleParser.standard().parse(article))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(
            "raise it with ArticleParser.builder().limits(...) or split the text");
  }

  @Test
  void everyPrefixOfAnArticleIsReadWithoutHarm() {
    for (int end = 0; end < PLAIN.length(); end += 3) {
      String text = PLAIN.substring(0, end);
      assertEvidenceFits(parse(text), text);
    }
  }

  private static Dossier parse(String text) {
    return ArticleParser.standard().parse(Article.of(text, PUBLISHED));
  }

  private static void assertEvidenceFits(Dossier dossier, String text) {
    Stream<Evidence> evidence =
        Stream.concat(
            dossier.facts(Fact.class).stream().flatMap(fact -> fact.evidence().stream()),
            dossier.officials().stream().flatMap(official -> official.evidence().stream()));
    assertThat(evidence).allSatisfy(e -> assertThat(e.quote()).isEqualTo(e.span().in(text)));
  }
}
