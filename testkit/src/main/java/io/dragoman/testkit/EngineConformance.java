package io.dragoman.testkit;

import io.dragoman.parsers.ArticleParser;
import io.dragoman.parsers.language.LanguageEngine;
import io.dragoman.parsers.language.LanguageStage;
import io.dragoman.parsers.language.NamedEntity;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Sentences;
import io.dragoman.parsers.language.Tags;
import io.dragoman.parsers.language.Tree;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.text.Article;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The laws that a language engine of your own should keep, in one call.
 *
 * <pre>{@code
 * EngineConformance.of(new OpenNlpEngine()).check();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class EngineConformance {

  private final LanguageEngine engine;
  private final ArticleParser parser;

  private EngineConformance(LanguageEngine engine) {
    this.engine = engine;
    this.parser = ArticleParser.builder().engine(engine).build();
  }

  /**
   * Prepares the checks.
   *
   * @param engine your engine
   * @return the checks
   */
  public static EngineConformance of(LanguageEngine engine) {
    return new EngineConformance(engine);
  }

  /**
   * Checks the engine with texts of the test kit: ordinary, broken off, foreign, empty.
   *
   * @throws AssertionError if one of the laws is broken; the message says which, and for which
   *     sentence
   * @see #check(Article...)
   */
  public void check() {
    check(OddTexts.articles().toArray(Article[]::new));
  }

  /**
   * Checks the engine with texts of your own.
   *
   * <ul>
   *   <li>It has a name, and no text makes it throw.
   *   <li>Every token has a universal tag and a Penn tag.
   *   <li>A tree has a head for every token, a root, and no circle.
   *   <li>Named entities lie in the sentence, in order, none overlapping another.
   *   <li>The same sentence gets the same answers, also from several threads.
   *   <li>A parser that uses the engine gives the same dossier each time, its evidence quoting the
   *       text.
   * </ul>
   *
   * @param articles the texts
   * @throws AssertionError if one of the laws is broken
   */
  public void check(Article... articles) {
    require(!engine.name().isBlank(), "the name of the engine is blank", "");
    for (Article article : articles) {
      for (Sentence sentence : sentences(article)) {
        check(article, sentence);
      }
      DragomanAssertions.assertThat(parser.parse(article))
          .hasEvidenceFrom(article)
          .isEqualTo(parser.parse(article));
    }
    List<Article> all = Arrays.asList(articles);
    List<List<String>> answers = ManyThreads.all(() -> answers(all));
    for (List<String> answer : answers) {
      require(answer.equals(answers.get(0)), "several threads get different answers", "");
    }
  }

  private Sentences sentences(Article article) {
    return parser
        .pipeline()
        .providing(LanguageStage.SENTENCES)
        .run(Analysis.of(article))
        .get(LanguageStage.SENTENCES);
  }

  private void check(Article article, Sentence sentence) {
    String text = sentence.span().in(article.text());
    Tags tags;
    Optional<Tree> tree;
    List<NamedEntity> entities;
    try {
      tags = engine.tag(sentence);
      tree = engine.parse(sentence, tags);
      entities = engine.entities(sentence, tags);
    } catch (RuntimeException e) {
      throw new AssertionError("the engine throws " + e + where(text), e);
    }
    require(
        tags.size() == sentence.size(),
        "%d tags for %d tokens".formatted(tags.size(), sentence.size()),
        text);
    for (int i = 0; i < sentence.size(); i++) {
      require(tags.upos(i) != null, "token " + i + " has no universal tag", text);
      require(!tags.penn(i).isBlank(), "token " + i + " has no Penn tag", text);
    }
    tree.ifPresent(found -> checkTree(found, sentence, text));
    checkEntities(entities, sentence, text);
    require(
        answer(sentence).equals(answer(sentence)), "the same sentence gets other answers", text);
  }

  private static void checkTree(Tree tree, Sentence sentence, String text) {
    int size = sentence.size();
    require(tree.size() == size, "a tree of %d for %d tokens".formatted(tree.size(), size), text);
    boolean root = false;
    for (int i = 0; i < size; i++) {
      int head = tree.head(i);
      root |= head == -1;
      require(
          head >= -1 && head < size && head != i, "token %d has head %d".formatted(i, head), text);
      require(!tree.relation(i).isBlank(), "token " + i + " has no relation", text);
      int at = i;
      for (int steps = 0; at >= 0; steps++) {
        require(steps <= size, "a circle goes through token " + i, text);
        at = tree.head(at);
      }
    }
    require(root, "a tree without a root", text);
  }

  private static void checkEntities(List<NamedEntity> entities, Sentence sentence, String text) {
    int end = 0;
    for (NamedEntity entity : entities) {
      require(
          entity.range().begin() >= end && entity.range().end() <= sentence.size(),
          "entity " + entity + " is out of order or out of the sentence",
          text);
      end = entity.range().end();
    }
  }

  private List<String> answers(List<Article> articles) {
    List<String> answers = new ArrayList<>();
    for (Article article : articles) {
      sentences(article).forEach(sentence -> answers.add(answer(sentence)));
    }
    return answers;
  }

  private String answer(Sentence sentence) {
    Tags tags = engine.tag(sentence);
    Optional<Tree> tree = engine.parse(sentence, tags);
    StringBuilder answer = new StringBuilder();
    for (int i = 0; i < sentence.size(); i++) {
      int token = i;
      answer.append(tags.upos(i)).append('/').append(tags.penn(i)).append(' ');
      tree.ifPresent(t -> answer.append(t.head(token)).append(t.relation(token)).append(' '));
    }
    return answer.append(engine.entities(sentence, tags)).toString();
  }

  private static void require(boolean holds, String broken, String text) {
    if (!holds) {
      throw new AssertionError(Objects.requireNonNull(broken) + where(text));
    }
  }

  private static String where(String text) {
    return text.isEmpty() ? "" : " in the sentence \"" + text + "\"";
  }
}
