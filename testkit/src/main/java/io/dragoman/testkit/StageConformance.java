package io.dragoman.testkit;

import io.dragoman.dossier.Dossier;
import io.dragoman.event.Fact;
import io.dragoman.parsers.ArticleParser;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.stage.Layer;
import io.dragoman.parsers.stage.Stage;
import io.dragoman.text.Article;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The laws that a stage or an extractor of your own should keep, in one call, as part of the parser
 * that it works in.
 *
 * <pre>{@code
 * ArticleParser parser = ArticleParser.builder().extension(new ProtocolExtension()).build();
 * StageConformance.of(parser, "toasts").check(article);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class StageConformance {

  private final ArticleParser parser;
  private final Stage stage;

  private StageConformance(ArticleParser parser, Stage stage) {
    this.parser = parser;
    this.stage = stage;
  }

  /**
   * Prepares the checks.
   *
   * @param parser a parser with your stage or extractor
   * @param name the name of the stage or extractor
   * @return the checks
   * @throws IllegalArgumentException if the parser has none of that name
   */
  public static StageConformance of(ArticleParser parser, String name) {
    List<Stage> stages = parser.pipeline().stages();
    return stages.stream()
        .filter(stage -> stage.name().equals(name))
        .findFirst()
        .map(stage -> new StageConformance(parser, stage))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no stage or extractor \"%s\"; there are %s"
                        .formatted(name, stages.stream().map(Stage::name).toList())));
  }

  /**
   * Checks the stage with your articles and with texts of the test kit: ordinary, broken off,
   * foreign, empty.
   *
   * <ul>
   *   <li>Its name and its layers are the same whenever it is asked.
   *   <li>No text makes it fail; what it gives stands in the text and is what it declares.
   *   <li>Records name the rule that found them and survive JSON.
   *   <li>The same article gives the same dossier, also from several threads.
   *   <li>On one of your articles at least it finds something.
   * </ul>
   *
   * @param articles articles in which the stage has something to do, at least one
   * @throws AssertionError if one of the laws is broken; the message says which
   * @throws IllegalArgumentException if there is no article
   */
  public void check(Article... articles) {
    if (articles.length == 0) {
      throw new IllegalArgumentException("give an article in which the stage has something to do");
    }
    require(!stage.name().isBlank(), "the name of the stage is blank");
    require(stage.requires().equals(stage.requires()), "it requires other layers each time");
    require(stage.provides().equals(stage.provides()), "it provides other layers each time");
    require(stage.amends().equals(stage.amends()), "it amends other layers each time");
    OddTexts.articles().forEach(this::checkOne);
    Arrays.stream(articles).forEach(this::checkOne);
    for (Article article : articles) {
      Dossier dossier = parser.parse(article);
      ManyThreads.all(() -> parser.parse(article))
          .forEach(same -> require(same.equals(dossier), "several threads get other dossiers"));
    }
    require(
        Arrays.stream(articles).anyMatch(this::doesSomething),
        "it says nothing about any of the articles");
  }

  private void checkOne(Article article) {
    Dossier dossier;
    try {
      dossier = parser.parse(article);
    } catch (RuntimeException e) {
      throw new AssertionError(
          "%s: fails on \"%s\": %s".formatted(stage.name(), article.text(), e.getMessage()), e);
    }
    DragomanAssertions.assertThat(dossier).hasEvidenceFrom(article).survivesJson(parser.json());
    require(dossier.equals(parser.parse(article)), "the same article gives another dossier");
    for (Fact fact : dossier.facts(Fact.class)) {
      require(fact.foundBy().isPresent(), "a " + fact.type() + " does not say who found it");
    }
  }

  /** Whether it made a layer that is not just empty, or left a trace. */
  private boolean doesSomething(Article article) {
    boolean told =
        parser.explain(article).entries().stream()
            .anyMatch(entry -> entry.stage().equals(stage.name()));
    return told || stage.provides().stream().anyMatch(layer -> isFilled(article, layer));
  }

  private boolean isFilled(Article article, Layer<?> layer) {
    Object content = parser.pipeline().providing(layer).run(Analysis.of(article)).get(layer);
    return !(content instanceof Collection<?> many) || !many.isEmpty();
  }

  private void require(boolean holds, String broken) {
    if (!holds) {
      throw new AssertionError(stage.name() + ": " + broken);
    }
  }
}
