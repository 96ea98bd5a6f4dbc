package io.dragoman.testkit;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.event.GenericFact;
import io.dragoman.parsers.ArticleParser;
import io.dragoman.parsers.extension.FactExtractor;
import io.dragoman.parsers.extension.Findings;
import io.dragoman.parsers.language.LanguageEngine;
import io.dragoman.parsers.language.LanguageStage;
import io.dragoman.parsers.language.NamedEntity;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.StandardLanguageEngine;
import io.dragoman.parsers.language.Tags;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.language.Tree;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.stage.Layer;
import io.dragoman.text.Article;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class ConformanceTest {

  private static final Article SHORT = Article.of("Paz will go to Peru.");

  @Test
  void theStandardEngineKeepsTheContract() {
    EngineConformance.of(StandardLanguageEngine.standard()).check();
  }

  @Test
  void enginesThatBreakTheContractAreFound() {
    assertThatThrownBy(() -> EngineConformance.of(new Nouns(1, i -> i - 1)).check(SHORT))
        .isInstanceOf(AssertionError.class)
        .hasMessage("7 tags for 6 tokens in the sentence \"Paz will go to Peru.\"");
    assertThatThrownBy(() -> EngineConformance.of(new Nouns(0, i -> 9)).check(SHORT))
        .hasMessageStartingWith("token 0 has head 9");
    assertThatThrownBy(() -> EngineConformance.of(new Nouns(0, i -> i == 0 ? 1 : 0)).check(SHORT))
        .hasMessageStartingWith("a circle goes through token 0");
    assertThatThrownBy(() -> EngineConformance.of(new Wandering()).check(SHORT))
        .hasMessageContaining("is out of order or out of the sentence");
  }

  /** Takes every word for a noun that hangs on another one. */
  private record Nouns(int more, IntUnaryOperator heads) implements LanguageEngine {

    @Override
    public String name() {
      return "nouns";
    }

    @Override
    public Tags tag(Sentence sentence) {
      return new Tags() {
        @Override
        public int size() {
          return sentence.size() + more;
        }

        @Override
        public Upos upos(int token) {
          return Upos.NOUN;
        }

        @Override
        public String penn(int token) {
          return "NN";
        }
      };
    }

    @Override
    public Optional<Tree> parse(Sentence sentence, Tags tags) {
      return Optional.of(
          new Tree() {
            @Override
            public int size() {
              return sentence.size();
            }

            @Override
            public int head(int token) {
              return heads.applyAsInt(token);
            }

            @Override
            public String relation(int token) {
              return "dep";
            }
          });
    }
  }

  /** Finds a name behind the end of the sentence. */
  private record Wandering() implements LanguageEngine {

    @Override
    public String name() {
      return "wandering";
    }

    @Override
    public Tags tag(Sentence sentence) {
      return StandardLanguageEngine.standard().tag(sentence);
    }

    @Override
    public Optional<Tree> parse(Sentence sentence, Tags tags) {
      return Optional.empty();
    }

    @Override
    public List<NamedEntity> entities(Sentence sentence, Tags tags) {
      int size = sentence.size();
      return List.of(
          new NamedEntity(new TokenRange(size, size + 1), NamedEntity.Kind.ORGANIZATION));
    }
  }

  @Test
  void anExtractorThatKeepsTheContractPasses() {
    StageConformance.of(parser(Mode.GOOD), "marks").check(SHORT);
  }

  @Test
  void extractorsThatBreakTheContractAreFound() {
    assertThatThrownBy(() -> StageConformance.of(parser(Mode.FRAGILE), "marks").check(SHORT))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("marks: fails on \"\": stage \"marks\" failed");
    assertThatThrownBy(() -> StageConformance.of(parser(Mode.IDLE), "marks").check(SHORT))
        .hasMessage("marks: it says nothing about any of the articles");
    assertThatThrownBy(() -> StageConformance.of(parser(Mode.COUNTING), "marks").check(SHORT))
        .hasMessage("marks: the same article gives another dossier");
    assertThatThrownBy(() -> StageConformance.of(parser(Mode.ANONYMOUS), "marks").check(SHORT))
        .hasMessage("marks: a Mark does not say who found it");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StageConformance.of(parser(Mode.GOOD), "mark"))
        .withMessageStartingWith("there is no stage or extractor \"mark\"; there are [structure");
  }

  private static ArticleParser parser(Mode mode) {
    return ArticleParser.builder().extractor(new Marks(mode, new AtomicInteger())).build();
  }

  private enum Mode {
    GOOD,
    FRAGILE,
    IDLE,
    COUNTING,
    ANONYMOUS
  }

  /** Marks the first sentence, in one way or another. */
  private record Marks(Mode mode, AtomicInteger count) implements FactExtractor {

    @Override
    public String name() {
      return "marks";
    }

    @Override
    public Set<Layer<?>> requires() {
      return Set.of(LanguageStage.SENTENCES);
    }

    @Override
    public Findings extract(Analysis analysis, Findings findings) {
      List<Sentence> sentences = analysis.get(LanguageStage.SENTENCES).list();
      if (mode == Mode.IDLE || sentences.isEmpty() && mode != Mode.FRAGILE) {
        return findings;
      }
      GenericFact.Builder mark =
          GenericFact.builder()
              .type("Mark")
              .addEvidence(analysis.evidence("sentence", sentences.get(0).span()));
      if (mode != Mode.ANONYMOUS) {
        mark.foundBy(mode == Mode.COUNTING ? "mark " + count.incrementAndGet() : "mark");
      }
      return findings.with(mark.build());
    }
  }

  @Test
  void rowsThatKeepTheContractPass() {
    LexiconConformance.of(
            rows ->
                rows.add(
                    "offices",
                    "phrase,class,example\nport captain,OFFICIAL,The port captain met him.\n"))
        .check();
  }

  @Test
  void rowsThatBreakTheContractAreFound() {
    assertThatThrownBy(() -> LexiconConformance.of(rows -> {}).check())
        .isInstanceOf(AssertionError.class)
        .hasMessage("no row is added, overridden or replaced");
    assertThatThrownBy(
            () ->
                LexiconConformance.of(rows -> rows.add("offices", "phrase,class\nx,NONE\n"))
                    .check())
        .hasMessageStartingWith("offices:2:3: 'NONE' is none of [HEAD_OF_STATE");
    assertThatThrownBy(
            () ->
                LexiconConformance.of(
                        rows ->
                            rows.add(
                                "offices",
                                "phrase,class,example\nport captain,OFFICIAL,Nobody came.\n"))
                    .check())
        .hasMessageStartingWith("offices:2:");
  }
}
