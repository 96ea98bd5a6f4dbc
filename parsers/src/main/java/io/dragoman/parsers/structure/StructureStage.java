package io.dragoman.parsers.structure;

import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.stage.Layer;
import io.dragoman.parsers.stage.Stage;
import java.util.Set;

/** Finds headline, byline, caption, dateline and paragraphs of an article. */
public final class StructureStage implements Stage {

  /** The outline of the article. */
  public static final Layer<Structure> STRUCTURE = Layer.named("structure");

  @Override
  public String name() {
    return "structure";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of();
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(STRUCTURE);
  }

  @Override
  public Analysis apply(Analysis analysis) {
    return analysis.with(STRUCTURE, Outline.of(analysis.article()));
  }
}
