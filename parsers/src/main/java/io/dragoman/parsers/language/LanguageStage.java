package io.dragoman.parsers.language;

import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.stage.Layer;
import io.dragoman.parsers.stage.Stage;
import io.dragoman.parsers.structure.Structure;
import io.dragoman.parsers.structure.StructureStage;
import java.util.Objects;
import java.util.Set;

/** Cuts the paragraphs into sentences and tokens, and has them tagged and parsed. */
public final class LanguageStage implements Stage {

  /** The sentences of the article. */
  public static final Layer<Sentences> SENTENCES = Layer.named("sentences");

  /** The tags and the syntax of the sentences. */
  public static final Layer<Grammar> GRAMMAR = Layer.named("grammar");

  private final LanguageEngine engine;

  /**
   * A stage with an engine.
   *
   * @param engine who tags and parses
   */
  public LanguageStage(LanguageEngine engine) {
    this.engine = Objects.requireNonNull(engine, "engine");
  }

  @Override
  public String name() {
    return "language";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(StructureStage.STRUCTURE);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(SENTENCES, GRAMMAR);
  }

  @Override
  public Analysis apply(Analysis analysis) {
    Structure structure = analysis.get(StructureStage.STRUCTURE);
    Sentences sentences = Sentences.of(SentenceSplitter.split(analysis.text(), structure.spans()));
    return analysis.with(SENTENCES, sentences).with(GRAMMAR, Grammar.of(engine, sentences));
  }
}
