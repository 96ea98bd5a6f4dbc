package io.dragoman.examples.engines;

import static io.dragoman.testkit.DragomanAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dragoman.actor.Organization;
import io.dragoman.actor.Party;
import io.dragoman.dossier.Dossier;
import io.dragoman.parsers.ArticleParser;
import io.dragoman.parsers.language.LanguageEngine;
import io.dragoman.testkit.EngineConformance;
import io.dragoman.text.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EnginesTest {

  private static final Article ARTICLE =
      Article.of(
          """
          Kenyan Foreign Minister Grace Wanjiru met Tor Marrowby in Valletta on Tuesday.

          Bluewater Compact said the harbour fees would rise.

          Maltese President Rosa Camilleri, whose guests the two ministers are, told Wanjiru in \
          Valletta that the port stays open.
          """,
          LocalDate.of(2022, 5, 12));

  private static final LanguageEngine OPEN_NLP = new OpenNlpEngine();

  private static final LanguageEngine CONLLU =
      new ConlluEngine(resource("valletta.conllu"), OPEN_NLP);

  private static String resource(String name) {
    try (InputStream in = EnginesTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Dossier read(LanguageEngine engine) {
    return ArticleParser.builder().engine(engine).build().parse(ARTICLE);
  }

  @Test
  void anArticleGetsItsRecordsFromTagsAlone() {
    Dossier dossier = read(OPEN_NLP);

    assertThat(dossier)
        .hasOfficials("Grace Wanjiru", "Rosa Camilleri")
        .hasEvidenceFrom(ARTICLE)
        .survivesJson();
    assertThat(dossier.meetings().get(0))
        .hasParticipants("Grace Wanjiru", "Tor Marrowby")
        .happensOn("2022-05-10")
        .takesPlaceIn("Valletta");
  }

  @Test
  void theRulesUseTheTreeWhereThereIsOne() {
    // Tags alone take the nearest name before "told" for its subject; the tree knows better.
    assertThat(read(OPEN_NLP).statements())
        .noneMatch(statement -> statement.content().get(0).text().equals("the port stays open"));

    assertThat(read(CONLLU).statements())
        .filteredOn(statement -> statement.content().get(0).text().equals("the port stays open"))
        .singleElement()
        .satisfies(statement -> assertThat(statement).hasSpeakers("Rosa Camilleri"));
  }

  @Test
  void theRulesUseTheNamedEntitiesWhereThereAreSome() {
    assertThat(speaker(read(OPEN_NLP))).isNotInstanceOf(Organization.class);

    assertThat(speaker(read(CONLLU))).isEqualTo(Organization.of("Bluewater Compact"));
  }

  private static Party speaker(Dossier dossier) {
    return dossier.statements().stream()
        .filter(s -> s.content().get(0).text().equals("the harbour fees would rise"))
        .findFirst()
        .orElseThrow()
        .speakers()
        .get(0);
  }

  @Test
  void sentencesThatAreNotInTheTextAreReadByTheOtherEngine() {
    Article other = Article.of("Chilean Foreign Minister Ana Paz will visit Peru.");

    assertThat(ArticleParser.builder().engine(CONLLU).build().parse(other)).visitTo("PE");
  }

  @Test
  void theEnginesKeepTheContract() {
    EngineConformance.of(OPEN_NLP).check();
    EngineConformance.of(CONLLU).check(ARTICLE);
  }

  @Test
  void textThatIsNoConlluIsRefusedByItsLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ConlluEngine("# text = Yes\n1\tYes\n", OPEN_NLP))
        .withMessage("line 2 has 2 columns instead of 10");
  }
}
