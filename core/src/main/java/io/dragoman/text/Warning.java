package io.dragoman.text;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import io.dragoman.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something odd in a text that made a reader give fewer records.
 *
 * <p>The code is for programs and does not change; the message is for people.
 *
 * @since 0.1.0
 */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableWarning.class)
@JsonPropertyOrder({"code", "message", "span"})
public interface Warning extends Extensible {

  /**
   * Returns what kind of oddity it is.
   *
   * @return a stable code in lower case with hyphens, such as {@code no-publication-date}
   */
  @Value.Parameter
  String code();

  /**
   * Returns what was found and what follows from it.
   *
   * @return a sentence for people
   */
  @Value.Parameter
  String message();

  /**
   * Returns where it was found.
   *
   * @return the span, if it is at a certain place
   */
  @Value.Parameter
  Optional<TextSpan> span();

  /**
   * Makes a warning about the whole text.
   *
   * @param code the stable code
   * @param message the sentence for people
   * @return the warning
   * @throws IllegalArgumentException if the code is blank
   */
  static Warning of(String code, String message) {
    return ImmutableWarning.of(code, message, Optional.empty());
  }

  /**
   * Makes a warning about a certain place.
   *
   * @param code the stable code
   * @param message the sentence for people
   * @param span where it was found
   * @return the warning
   * @throws IllegalArgumentException if the code is blank
   */
  static Warning of(String code, String message, TextSpan span) {
    return ImmutableWarning.of(code, message, Optional.of(span));
  }

  /**
   * Refuses a blank code. Called whenever a warning is made.
   *
   * @throws IllegalArgumentException if the code is blank
   */
  @Value.Check
  default void check() {
    if (code().isBlank()) {
      throw new IllegalArgumentException(
          "a warning has a code, but that of \"" + message() + "\" is blank");
    }
  }

  /**
   * Starts a new record.
   *
   * @return a builder without any value
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds records of this type. Not for use by several threads at once. */
  final class Builder extends ImmutableWarning.Builder {
    Builder() {}
  }
}
