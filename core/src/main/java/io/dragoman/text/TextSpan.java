package io.dragoman.text;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import java.util.Comparator;
import org.immutables.value.Value;

/**
 * A half-open range of characters, {@code [begin, end)}, of {@link Article#text()}.
 *
 * <p>Positions count UTF-16 code units, as {@link String#charAt(int)} does. In the text {@code "He
 * met Wang Yi."} the span {@code TextSpan.of(7, 14)} is {@code "Wang Yi"}. A span may be empty.
 * Spans are ordered by their begin, then by their end.
 *
 * @since 0.1.0
 */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableTextSpan.class)
@JsonPropertyOrder({"begin", "end"})
public interface TextSpan extends Comparable<TextSpan> {

  /**
   * Returns the position of the first character.
   *
   * @return the position, in UTF-16 code units, 0 or more
   */
  @Value.Parameter
  int begin();

  /**
   * Returns the position behind the last character.
   *
   * @return the position, in UTF-16 code units, not before {@link #begin()}
   */
  @Value.Parameter
  int end();

  /**
   * Makes a span.
   *
   * @param begin the position of the first character, 0 or more
   * @param endExclusive the position behind the last character, not before {@code begin}
   * @return the span
   * @throws IllegalArgumentException if {@code begin} is negative or behind {@code endExclusive}
   */
  static TextSpan of(int begin, int endExclusive) {
    return ImmutableTextSpan.of(begin, endExclusive);
  }

  /**
   * Returns the number of characters.
   *
   * @return the number of UTF-16 code units, 0 or more
   */
  default int length() {
    return end() - begin();
  }

  /**
   * Says whether every character of another span is in this one.
   *
   * @param other the other span
   * @return true if this span begins no later and ends no earlier than the other
   */
  default boolean contains(TextSpan other) {
    return begin() <= other.begin() && other.end() <= end();
  }

  /**
   * Says whether this span and another share a character.
   *
   * @param other the other span
   * @return true if at least one character is in both; spans that only touch do not overlap
   */
  default boolean overlaps(TextSpan other) {
    return Math.max(begin(), other.begin()) < Math.min(end(), other.end());
  }

  /**
   * Returns the smallest span that holds this one and another.
   *
   * @param other the other span
   * @return the span from the first begin to the last end
   */
  default TextSpan union(TextSpan other) {
    return of(Math.min(begin(), other.begin()), Math.max(end(), other.end()));
  }

  /**
   * Returns the characters that this span marks.
   *
   * @param text the text that the positions count in
   * @return the characters, as they stand
   * @throws IndexOutOfBoundsException if the span ends behind the text
   */
  default String in(CharSequence text) {
    if (end() > text.length()) {
      throw new IndexOutOfBoundsException(
          "the span [%d, %d) ends behind a text of %d characters"
              .formatted(begin(), end(), text.length()));
    }
    return text.subSequence(begin(), end()).toString();
  }

  @Override
  default int compareTo(TextSpan other) {
    return Comparator.comparingInt(TextSpan::begin)
        .thenComparingInt(TextSpan::end)
        .compare(this, other);
  }

  /**
   * Refuses positions that are no span. Called whenever a span is made.
   *
   * @throws IllegalArgumentException if the begin is negative or behind the end
   */
  @Value.Check
  default void check() {
    if (begin() < 0 || begin() > end()) {
      throw new IllegalArgumentException(
          "a span begins at 0 or later and ends no earlier than it begins, but this is [%d, %d)"
              .formatted(begin(), end()));
    }
  }
}
