package io.dragoman.parsers.lexicon;

/** The inflected forms of an English verb. */
public enum VerbForm {
  /** Third person singular of the present: says. */
  PRESENT,
  /** Simple past: said, went. */
  PAST,
  /** Past participle: said, gone. */
  PARTICIPLE,
  /** Present participle and gerund: saying. */
  GERUND
}
