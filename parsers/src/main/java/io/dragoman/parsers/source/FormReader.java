package io.dragoman.parsers.source;

/** Reads the articles of one form. Without state, shared by threads. */
interface FormReader {

  /**
   * Reads a source and hands its articles on.
   *
   * @throws SourceException if it is hostile, or not of this form
   */
  void read(RawSource source, Reading reading);
}
