package io.dragoman.time;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import io.dragoman.Extensible;
import io.dragoman.text.TextSpan;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A time expression in a text, and what it means in the calendar.
 *
 * @since 0.1.0
 */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableTimeMention.class)
@JsonPropertyOrder({"span", "text", "type", "value"})
public interface TimeMention extends Extensible {

  /**
   * Returns where the expression stands.
   *
   * @return the span
   */
  @Value.Parameter
  TextSpan span();

  /**
   * Returns the expression as it is worded.
   *
   * @return the characters of the span
   */
  @Value.Parameter
  String text();

  /**
   * Returns whether a date or a length is meant.
   *
   * @return the kind
   */
  @Value.Parameter
  TimeKind type();

  /**
   * Returns the meaning in writing.
   *
   * @return for a date its EDTF form such as {@code 2024-04-24}, for a length its ISO 8601 form
   *     such as {@code P3D}
   */
  @Value.Parameter
  String value();

  /**
   * Returns the meaning of a date.
   *
   * @return the date; empty if this is a length
   */
  @JsonIgnore
  default Optional<EventDate> date() {
    return type() == TimeKind.DATE ? Optional.of(EventDate.parse(value())) : Optional.empty();
  }

  /**
   * Makes a mention.
   *
   * @param span where the expression stands
   * @param text the expression as it is worded
   * @param type whether a date or a length is meant
   * @param value the meaning, EDTF for a date, ISO 8601 for a length
   * @return the mention
   * @throws IllegalArgumentException if a length does not begin with {@code P}
   * @throws java.time.format.DateTimeParseException if a date is not written in EDTF
   */
  static TimeMention of(TextSpan span, String text, TimeKind type, String value) {
    return ImmutableTimeMention.of(span, text, type, value);
  }

  /**
   * Refuses a value that its type does not allow. Called whenever a mention is made.
   *
   * @throws IllegalArgumentException if a length does not begin with {@code P}
   * @throws java.time.format.DateTimeParseException if a date is not written in EDTF
   */
  @Value.Check
  default void check() {
    if (type() == TimeKind.DATE) {
      EventDate unused = EventDate.parse(value());
    } else if (!value().startsWith("P") || value().length() < 3) {
      throw new IllegalArgumentException(
          "a duration is written as in ISO 8601, for instance P3D, but that of \"%s\" is \"%s\""
              .formatted(text(), value()));
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
  final class Builder extends ImmutableTimeMention.Builder {
    Builder() {}
  }
}
