package io.dragoman.actor;

/**
 * How an official stands to an office on the day of the article.
 *
 * @since 0.1.0
 */
public enum Tenure {
  /** Holds it. */
  CURRENT,
  /** Held it once: "former", "ex-". */
  FORMER,
  /** Stands in for its holder: "acting", "interim", "caretaker". */
  ACTING,
  /** Is chosen but has not taken it: "-elect", "-designate", "incoming", "nominee". */
  DESIGNATE,
  /** Holds it for a short time still: "outgoing". */
  OUTGOING
}
