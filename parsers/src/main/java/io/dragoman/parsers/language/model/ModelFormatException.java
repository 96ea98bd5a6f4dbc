package io.dragoman.parsers.language.model;

/** A model file that is damaged, cut short, or no model of this library at all. */
public final class ModelFormatException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong and where.
   *
   * @param source the name of the file or resource
   * @param problem what is wrong with it
   */
  public ModelFormatException(String source, String problem) {
    super("language model " + source + ": " + problem);
  }

  /**
   * Says what is wrong and where, and why.
   *
   * @param source the name of the file or resource
   * @param problem what is wrong with it
   * @param cause what was thrown while reading
   */
  public ModelFormatException(String source, String problem, Throwable cause) {
    super("language model " + source + ": " + problem, cause);
  }
}
