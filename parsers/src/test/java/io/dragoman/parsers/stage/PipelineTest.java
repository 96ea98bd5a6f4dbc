package io.dragoman.parsers.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.dragoman.text.Article;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PipelineTest {

  private static final Layer<String> WORDS = Layer.named("words");
  private static final Layer<String> NAMES = Layer.named("names");
  private static final Layer<String> DATES = Layer.named("dates");

  private static final Stage SPLIT = new Echo("split", Set.of(), WORDS);
  private static final Stage NAME = new Echo("name", Set.of(WORDS), NAMES);
  private static final Stage DATE = new Echo("date", Set.of(WORDS), DATES);

  @Test
  void stagesRunInOrderAndEachAddsItsLayer() {
    // GIVEN
    Pipeline pipeline = Pipeline.of(List.of(SPLIT, NAME));

    // WHEN
    Analysis analysis = pipeline.run(Analysis.of(Article.of("Rain in Oslo.")));

    // THEN
    assertThat(analysis.get(WORDS)).isEqualTo("split");
    assertThat(analysis.get(NAMES)).isEqualTo("name");
  }

  @Test
  void aStageBeforeTheOneItNeedsIsRefusedNamingBothAndTheLayer() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pipeline.of(List.of(NAME, SPLIT)))
        .withMessageContainingAll("\"name\"", "\"words\"", "\"split\"", "runs later");
  }

  @Test
  void aStageThatNeedsWhatNobodyProvidesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pipeline.of(List.of(NAME)))
        .withMessageContainingAll("\"name\"", "\"words\"", "no stage provides it");
  }

  @Test
  void twoStagesOfOneNameAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pipeline.of(List.of(SPLIT, new Echo("split", Set.of(), NAMES))))
        .withMessageContaining("two stages are called \"split\"");
  }

  @Test
  void twoProvidersOfOneLayerAreRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pipeline.of(List.of(SPLIT, new Echo("other", Set.of(), WORDS))))
        .withMessageContainingAll("\"split\"", "\"other\"", "\"words\"");
  }

  @Test
  void aStageCanBePutBeforeOrAfterAnother() {
    // GIVEN
    Pipeline pipeline = Pipeline.of(List.of(SPLIT, NAME));

    // WHEN
    Pipeline before = pipeline.before("name", DATE);
    Pipeline after = pipeline.after("name", DATE);

    // THEN
    assertThat(before.stages()).containsExactly(SPLIT, DATE, NAME);
    assertThat(after.stages()).containsExactly(SPLIT, NAME, DATE);
    assertThat(pipeline.stages()).containsExactly(SPLIT, NAME);
  }

  @Test
  void aStageCanBeReplaced() {
    // GIVEN
    Stage other = new Echo("other", Set.of(), WORDS);

    // WHEN
    Pipeline pipeline = Pipeline.of(List.of(SPLIT, NAME)).replace("split", other);

    // THEN
    assertThat(pipeline.stages()).containsExactly(other, NAME);
  }

  @Test
  void aStagePutWhereItsLayersAreMissingIsRefused() {
    Pipeline pipeline = Pipeline.of(List.of(SPLIT, NAME));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> pipeline.before("split", DATE))
        .withMessageContainingAll("\"date\"", "\"words\"");
  }

  @Test
  void anUnknownStageIsRefusedNamingThoseThereAre() {
    Pipeline pipeline = Pipeline.of(List.of(SPLIT, NAME));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> pipeline.after("spilt", DATE))
        .withMessageContainingAll("\"spilt\"", "[split, name]");
  }

  @Test
  void thePartOfAPipelineThatALayerNeedsLeavesOutTheRest() {
    // GIVEN
    Pipeline pipeline = Pipeline.of(List.of(SPLIT, NAME, DATE));

    // WHEN
    Pipeline part = pipeline.providing(DATES);

    // THEN
    assertThat(part.stages()).containsExactly(SPLIT, DATE);
  }

  @Test
  void aLayerThatNobodyProvidesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pipeline.of(List.of(SPLIT)).providing(DATES))
        .withMessageContaining("\"dates\"");
  }

  @Test
  void aMissingLayerIsNamedWithThoseThereAre() {
    Analysis analysis = SPLIT.apply(Analysis.of(Article.of("Rain.")));

    assertThatIllegalStateException()
        .isThrownBy(() -> analysis.get(DATES))
        .withMessageContainingAll("\"dates\"", "[words]");
  }

  @Test
  void aLayerIsAddedOnce() {
    Analysis analysis = SPLIT.apply(Analysis.of(Article.of("Rain.")));

    assertThatIllegalStateException()
        .isThrownBy(() -> SPLIT.apply(analysis))
        .withMessageContaining("\"words\" is provided twice");
  }

  /** Provides one layer that holds its own name. */
  private record Echo(String name, Set<Layer<?>> requires, Layer<String> layer) implements Stage {

    @Override
    public Set<Layer<?>> provides() {
      return new LinkedHashSet<>(List.of(layer));
    }

    @Override
    public Analysis apply(Analysis analysis) {
      return analysis.with(layer, name);
    }
  }
}
