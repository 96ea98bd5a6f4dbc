package io.dragoman.parsers.stage;

import io.dragoman.text.TextSpan;

/**
 * Told by the rules what they found and what they almost found. The standard parser uses {@link
 * #NONE}, so that tracing costs nothing; an explanation collects the entries.
 */
@FunctionalInterface
public interface Trace {

  /** Hears nothing. */
  Trace NONE = entry -> {};

  /**
   * Takes one entry.
   *
   * @param entry what a rule has to say about a piece of text
   */
  void add(Entry entry);

  /** How far a rule got. */
  enum Outcome {
    /** The rule made a record or a part of one. */
    MATCHED,
    /** All but one condition of the rule held. */
    ALMOST
  }

  /**
   * What a rule has to say about a piece of text.
   *
   * @param stage the name of the stage
   * @param rule the name of the rule, as in {@code foundBy}
   * @param span the text concerned
   * @param outcome how far it got
   * @param note what was found, or what was missing
   */
  record Entry(String stage, String rule, TextSpan span, Outcome outcome, String note) {}
}
