package io.dragoman.parsers.stage;

import java.util.Set;

/**
 * One step of the pipeline. A stage reads the layers it requires and returns a new {@link Analysis}
 * with the layers it provides. Implementations are immutable and used by many threads at once; they
 * never throw because of the text they read.
 *
 * <pre>{@code
 * final class ShoutStage implements Stage {
 *   static final Layer<List<TextSpan>> SHOUTS = Layer.named("shouts");
 *   public String name() { return "shout"; }
 *   public Set<Layer<?>> requires() { return Set.of(LanguageStage.SENTENCES); }
 *   public Set<Layer<?>> provides() { return Set.of(SHOUTS); }
 *   public Analysis apply(Analysis analysis) {
 *     return analysis.with(SHOUTS, shouts(analysis.get(LanguageStage.SENTENCES)));
 *   }
 * }
 * }</pre>
 *
 * <p>A pipeline holds a stage to what it declares: layers that it adds, changes or fails to add
 * against its word, and spans outside the text, end the run with a {@link StageException} that
 * names the stage.
 */
public interface Stage {

  /**
   * The name that error messages and explanations use.
   *
   * @return a short lower-case word, unique in a pipeline
   */
  String name();

  /**
   * The layers that must be there before this stage runs.
   *
   * @return the required layers, possibly none
   */
  Set<Layer<?>> requires();

  /**
   * The layers that this stage adds.
   *
   * @return the provided layers
   */
  Set<Layer<?>> provides();

  /**
   * The layers that this stage changes. They must be there before it runs, as the required ones;
   * later stages see them changed.
   *
   * @return the amended layers, usually none
   */
  default Set<Layer<?>> amends() {
    return Set.of();
  }

  /**
   * Analyses further.
   *
   * @param analysis what earlier stages found
   * @return the same with the provided layers added and the amended ones changed
   */
  Analysis apply(Analysis analysis);
}
