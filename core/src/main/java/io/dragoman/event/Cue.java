package io.dragoman.event;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import io.dragoman.Extensible;
import io.dragoman.text.TextSpan;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The verb or noun that tells that someone speaks: "said", "according to", "proposal".
 *
 * @since 0.1.0
 */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableCue.class)
@JsonPropertyOrder({"text", "span", "lemma", "statementClass"})
public interface Cue extends Extensible {

  /**
   * Returns the words.
   *
   * @return the words as they stand, never empty
   */
  @Value.Parameter
  String text();

  /**
   * Returns where they stand.
   *
   * @return the span of the words
   */
  @Value.Parameter
  TextSpan span();

  /**
   * Returns the base form of the head word.
   *
   * @return the base form such as {@code say}
   */
  @Value.Parameter
  String lemma();

  /**
   * Returns what the speaker does.
   *
   * @return the class, if it is known
   */
  @Value.Parameter
  Optional<StatementClass> statementClass();

  /**
   * Makes it from its parts.
   *
   * @param text the words as they stand
   * @param span where they stand
   * @param lemma the base form of the head word
   * @return the record
   * @throws IllegalArgumentException if there are no words
   */
  static Cue of(String text, TextSpan span, String lemma) {
    return ImmutableCue.of(text, span, lemma, Optional.empty());
  }

  /**
   * Makes it from its parts.
   *
   * @param text the words as they stand
   * @param span where they stand
   * @param lemma the base form of the head word
   * @param statementClass what the speaker does
   * @return the record
   * @throws IllegalArgumentException if there are no words
   */
  static Cue of(String text, TextSpan span, String lemma, StatementClass statementClass) {
    return ImmutableCue.of(text, span, lemma, Optional.of(statementClass));
  }

  /**
   * Starts a new record.
   *
   * @return a builder without any value
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Refuses a empty text. Called whenever a record is made.
   *
   * @throws IllegalArgumentException if the text is empty
   */
  @Value.Check
  default void check() {
    if (text().isEmpty()) {
      throw new IllegalArgumentException("a cue has a text, but it is empty in " + this);
    }
  }

  /** Builds records of this type. Not for use by several threads at once. */
  final class Builder extends ImmutableCue.Builder {
    Builder() {}
  }
}
