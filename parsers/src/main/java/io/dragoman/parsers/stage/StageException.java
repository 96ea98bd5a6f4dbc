package io.dragoman.parsers.stage;

/**
 * A stage or an extractor that failed on a text, or that did not do what it declares. The standard
 * stages never cause it; it is for those who write their own.
 */
public final class StageException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /** The stage's name. */
  private final String stage;

  /**
   * A stage that broke its word.
   *
   * @param stage the stage's name
   * @param problem what it did, as the rest of a sentence that begins with the stage
   */
  public StageException(String stage, String problem) {
    super("stage \"" + stage + "\" " + problem);
    this.stage = stage;
  }

  /**
   * A stage that threw an exception.
   *
   * @param stage the stage's name
   * @param cause what it threw
   */
  public StageException(String stage, RuntimeException cause) {
    super("stage \"" + stage + "\" failed: " + cause, cause);
    this.stage = stage;
  }

  /**
   * Which stage it was.
   *
   * @return the stage's name, or the extractor's
   */
  public String stage() {
    return stage;
  }
}
