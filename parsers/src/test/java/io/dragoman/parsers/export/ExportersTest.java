package io.dragoman.parsers.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.actor.Official;
import io.dragoman.dossier.Dossier;
import io.dragoman.text.Article;
import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExportersTest {

  static List<Exporter> all() {
    return Exporters.all();
  }

  @Test
  void everyExporterIsFoundByAName() {
    assertThat(all()).extracting(Exporter::name).doesNotHaveDuplicates();
    assertThat(all()).allSatisfy(e -> assertThat(Exporters.find(e.name())).containsSame(e));
    assertThat(Exporters.find("clay-tablet")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void equalInputGivesEqualText(Exporter exporter) {
    String text = exporter.toString(Samples.DOSSIER, List.of(Samples.ARTICLE));

    assertThat(exporter.toString(Samples.DOSSIER, List.of(Samples.ARTICLE))).isEqualTo(text);
    assertThat(text).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void anEmptyDossierIsNoTrouble(Exporter exporter) throws Exception {
    StringBuilder text = new StringBuilder();

    assertThat(exporter.write(Dossier.builder().build(), List.of(Article.of("")), text)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void halfACharacterCanBeWrittenInUtf8(Exporter exporter) {
    Article article = Article.builder().id("odd\uD83C").text("\uDF0A Ada \uD83C").build();
    Evidence evidence = Evidence.quoting("name", TextSpan.of(0, 7), article.text());
    Dossier dossier =
        Dossier.builder()
            .addOfficial(Official.builder().name("\uDF0A Ada \uD83C").addEvidence(evidence).build())
            .build();

    assertThat(exporter.toString(dossier, List.of(article)).getBytes(StandardCharsets.UTF_8))
        .isNotNull();
  }

  @Test
  void severalArticlesNeedNames() {
    List<Article> nameless = List.of(Article.of("One."), Article.of("Two."));
    List<Article> twins =
        List.of(
            Article.builder().id("a").text("One.").build(),
            Article.builder().id("a").text("Two.").build());

    assertThatThrownBy(() -> CalendarExporter.standard().toString(Samples.DOSSIER, nameless))
        .hasMessageContaining("2 of 2 have none");
    assertThatThrownBy(() -> CalendarExporter.standard().toString(Samples.DOSSIER, twins))
        .hasMessageContaining("two articles have the id \"a\"");
  }

  @Test
  void aMergedDossierFindsTheArticleOfEachPiece() {
    Article other =
        Article.builder().id("other").text("It rained.").url("https://news.example/rain").build();

    String page =
        WebAnnotationExporter.standard().toString(Samples.DOSSIER, List.of(other, Samples.ARTICLE));

    assertThat(page).contains("https://news.example/samoa-portugal").doesNotContain("rain");
  }
}
