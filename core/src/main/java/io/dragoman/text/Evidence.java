package io.dragoman.text;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import io.dragoman.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The characters of an article that say one property of a record.
 *
 * <p>The property is named as in the JSON, positions in lists counted from 0: {@code host}, {@code
 * visitors/0}, {@code itinerary/1/place}. A property may have several pieces of evidence.
 *
 * <pre>{@code
 * Evidence.quoting("host", TextSpan.of(20, 25), article.text()).quote(); // "China"
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableEvidence.class)
@JsonPropertyOrder({"property", "span", "quote", "articleId"})
public interface Evidence extends Extensible {

  /**
   * Returns the path of the property in its record, such as {@code host} or {@code
   * itinerary/1/place}. One name stands for no property: {@code trigger} is the words that made the
   * rule look.
   *
   * @return the path, its steps separated by {@code /}, without a leading one
   */
  @Value.Parameter
  String property();

  /**
   * Returns where the article says it.
   *
   * @return the span in {@link Article#text()}
   */
  @Value.Parameter
  TextSpan span();

  /**
   * Returns the characters of the span.
   *
   * @return the exact quote, as long as the span
   */
  @Value.Parameter
  String quote();

  /**
   * Returns which article it is, where several are merged.
   *
   * @return the {@link Article#id()}, if it is known
   */
  Optional<String> articleId();

  /**
   * Makes evidence from its parts.
   *
   * @param property the path of the property
   * @param span where the article says it
   * @param quote the characters of the span
   * @return the evidence
   * @throws IllegalArgumentException if the property is blank or the quote is not as long as the
   *     span
   */
  static Evidence of(String property, TextSpan span, String quote) {
    return ImmutableEvidence.of(property, span, quote);
  }

  /**
   * Makes evidence and takes the quote from the text.
   *
   * @param property the path of the property
   * @param span where the text says it
   * @param text the whole text of the article
   * @return the evidence
   * @throws IllegalArgumentException if the property is blank
   * @throws IndexOutOfBoundsException if the span ends behind the text
   */
  static Evidence quoting(String property, TextSpan span, CharSequence text) {
    return of(property, span, span.in(text));
  }

  /**
   * Starts new evidence.
   *
   * @return a builder without any value
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Refuses a blank property and a quote of another length than the span. Called whenever evidence
   * is made.
   *
   * @throws IllegalArgumentException if one of them is found
   */
  @Value.Check
  default void check() {
    if (property().isBlank()) {
      throw new IllegalArgumentException(
          "evidence names a property, but the name is blank; its quote is \"" + quote() + "\"");
    }
    if (quote().length() != span().length()) {
      throw new IllegalArgumentException(
          "the evidence of %s has a quote of %d characters, \"%s\", but the span [%d, %d) has %d"
              .formatted(
                  property(),
                  quote().length(),
                  quote(),
                  span().begin(),
                  span().end(),
                  span().length()));
    }
  }

  /** Builds evidence. Not for use by several threads at once. */
  final class Builder extends ImmutableEvidence.Builder {
    Builder() {}
  }
}
