package io.dragoman.event;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import io.dragoman.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The place of an event in a count: the "second in less than a year".
 *
 * @since 0.1.0
 */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableOrdinal.class)
@JsonPropertyOrder({"number", "within"})
public interface Ordinal extends Extensible {

  /**
   * Returns the number.
   *
   * @return the number, 1 for the first
   */
  @Value.Parameter
  int number();

  /**
   * Returns what is counted in.
   *
   * @return the wording such as {@code less than a year}, if the article gives one
   */
  @Value.Parameter
  Optional<String> within();

  /**
   * Makes it from its parts.
   *
   * @param number the number, 1 for the first
   * @return the record
   * @throws IllegalArgumentException if the number is less than 1
   */
  static Ordinal of(int number) {
    return ImmutableOrdinal.of(number, Optional.empty());
  }

  /**
   * Makes it from its parts.
   *
   * @param number the number, 1 for the first
   * @param within what is counted in
   * @return the record
   * @throws IllegalArgumentException if the number is less than 1
   */
  static Ordinal of(int number, String within) {
    return ImmutableOrdinal.of(number, Optional.of(within));
  }

  /**
   * Refuses a number less than 1. Called whenever a record is made.
   *
   * @throws IllegalArgumentException if the number is less than 1
   */
  @Value.Check
  default void check() {
    if (number() < 1) {
      throw new IllegalArgumentException("counting begins with 1, but the number is " + number());
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
  final class Builder extends ImmutableOrdinal.Builder {
    Builder() {}
  }
}
