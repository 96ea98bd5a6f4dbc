package io.dragoman.parsers.statement;

import java.util.List;

/** One way in which texts tell that somebody says something. Immutable. */
interface SpeechRule {

  /**
   * Finds speech.
   *
   * @param context the article
   * @param earlier what more precise rules have found; not to be found again
   * @return what this rule finds, in text order
   */
  List<Speech> find(SpeechContext context, List<Speech> earlier);
}
