package io.dragoman.testkit;

import io.dragoman.event.Content;
import io.dragoman.event.Cue;
import io.dragoman.event.StatementLike;
import io.dragoman.event.StatementMode;

/**
 * What can be asserted of a statement.
 *
 * @since 0.1.0
 */
public final class StatementAssert extends FactAssert<StatementAssert, StatementLike> {

  StatementAssert(StatementLike actual) {
    super(actual, StatementAssert.class);
  }

  /**
   * Asserts who speaks.
   *
   * @param names the names, all of them, in order
   * @return this assertion
   */
  public StatementAssert hasSpeakers(String... names) {
    return hasNames("speakers", present().speakers(), names);
  }

  /**
   * Asserts to whom it is said.
   *
   * @param names the names, all of them, in order
   * @return this assertion
   */
  public StatementAssert hasAddressees(String... names) {
    return hasNames("addressees", present().addressees(), names);
  }

  /**
   * Asserts the word that tells that someone speaks.
   *
   * @param text the words as they stand
   * @return this assertion
   */
  public StatementAssert hasCue(String text) {
    return has("cue", present().cue().map(Cue::text), text);
  }

  /**
   * Asserts how it is rendered.
   *
   * @param mode the mode
   * @return this assertion
   */
  public StatementAssert hasMode(StatementMode mode) {
    return has("mode", present().mode(), mode);
  }

  /**
   * Asserts what is said.
   *
   * @param pieces the pieces of the content, all of them, in order
   * @return this assertion
   */
  public StatementAssert says(String... pieces) {
    return hasAll(
        "pieces of content", present().content().stream().map(Content::text).toList(), pieces);
  }
}
