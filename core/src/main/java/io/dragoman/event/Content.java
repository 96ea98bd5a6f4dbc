package io.dragoman.event;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import io.dragoman.Extensible;
import io.dragoman.text.TextSpan;
import org.immutables.value.Value;

/**
 * One unbroken piece of what is said.
 *
 * @since 0.1.0
 */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableContent.class)
@JsonPropertyOrder({"span", "text"})
public interface Content extends Extensible {

  /**
   * Returns where it stands.
   *
   * @return the span
   */
  @Value.Parameter
  TextSpan span();

  /**
   * Returns the characters.
   *
   * @return the characters of the span, never empty
   */
  @Value.Parameter
  String text();

  /**
   * Makes it from its parts.
   *
   * @param span where it stands
   * @param text the characters of the span
   * @return the record
   * @throws IllegalArgumentException if there are no characters
   */
  static Content of(TextSpan span, String text) {
    return ImmutableContent.of(span, text);
  }

  /**
   * Makes it and takes the characters from the text.
   *
   * @param span where it stands
   * @param wholeText the text of the article
   * @return the record
   * @throws IllegalArgumentException if the span is empty
   * @throws IndexOutOfBoundsException if the span ends behind the text
   */
  static Content in(TextSpan span, CharSequence wholeText) {
    return of(span, span.in(wholeText));
  }

  /**
   * Refuses a empty text. Called whenever a record is made.
   *
   * @throws IllegalArgumentException if the text is empty
   */
  @Value.Check
  default void check() {
    if (text().isEmpty()) {
      throw new IllegalArgumentException("content has a text, but it is empty in " + this);
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
  final class Builder extends ImmutableContent.Builder {
    Builder() {}
  }
}
