package io.dragoman.parsers.source;

/**
 * A source that is not read: it is over a limit, broken, hostile, of another form than was said, or
 * of a form whose library is missing. The message says which, and what to do.
 */
public final class SourceException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String code;

  SourceException(String code, String message) {
    super(message);
    this.code = code;
  }

  SourceException(String code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /**
   * Returns what kind of refusal it is.
   *
   * @return a stable code in lower case with hyphens: {@code source-too-long}, {@code
   *     source-too-packed}, {@code source-too-deep}, {@code source-too-many}, {@code
   *     source-forbidden}, {@code source-malformed}, {@code source-not-text}, {@code
   *     source-library-missing}
   */
  public String code() {
    return code;
  }

  static SourceException tooLong(String what, long limit, String name) {
    return new SourceException(
        "source-too-long",
        "%s is longer than %,d bytes; SourceLimits.%s is the limit".formatted(what, limit, name));
  }

  static SourceException malformed(String form, Throwable cause) {
    String why = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    return new SourceException("source-malformed", "this is no " + form + ": " + why, cause);
  }
}
