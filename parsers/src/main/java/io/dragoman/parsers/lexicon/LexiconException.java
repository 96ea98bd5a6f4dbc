package io.dragoman.parsers.lexicon;

/**
 * A lexicon file that cannot be used. The message has the form {@code file:line:column: what is
 * wrong}, so that editors can jump to the place.
 */
public final class LexiconException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** The file's name. */
  private final String file;

  /** The line, from 1. */
  private final int line;

  /** The column, from 1, in UTF-16 units. */
  private final int column;

  /**
   * Makes the error.
   *
   * @param file the file's name, as the user knows it
   * @param line the line, from 1
   * @param column the column, from 1, in UTF-16 units
   * @param problem what is wrong, naming the value
   */
  public LexiconException(String file, int line, int column, String problem) {
    super(file + ":" + line + ":" + column + ": " + problem);
    this.file = file;
    this.line = line;
    this.column = column;
  }

  /**
   * The file's name.
   *
   * @return the name as it was given to the reader
   */
  public String file() {
    return file;
  }

  /**
   * Where the trouble begins.
   *
   * @return the line, from 1
   */
  public int line() {
    return line;
  }

  /**
   * Where in the line the trouble begins.
   *
   * @return the column, from 1, in UTF-16 units
   */
  public int column() {
    return column;
  }
}
