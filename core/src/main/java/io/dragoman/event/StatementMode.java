package io.dragoman.event;

/**
 * How a statement is rendered.
 *
 * @since 0.1.0
 */
public enum StatementMode {
  /** In quotation marks, as it was said. */
  DIRECT,
  /** In the words of the article. */
  INDIRECT,
  /** Partly in quotation marks. */
  MIXED
}
