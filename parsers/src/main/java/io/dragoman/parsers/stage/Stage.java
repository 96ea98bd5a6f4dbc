package io.dragoman.parsers.stage;

import java.util.Set;

/**
 * One step of the pipeline. A stage reads the layers it requires and returns a new {@link Analysis}
 * with the layers it provides. Implementations are immutable and used by many threads at once; they
 * never throw because of the text they read.
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
   * Analyses further.
   *
   * @param analysis what earlier stages found
   * @return the same with the provided layers added
   */
  Analysis apply(Analysis analysis);
}
