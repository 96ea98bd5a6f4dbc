package io.dragoman.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import org.immutables.value.Value;

/**
 * A record of a type that the reader does not know. It keeps all that the JSON says, in {@link
 * #extra()}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableGenericFact.class)
@JsonIgnoreProperties
@JsonPropertyOrder("type")
public interface GenericFact extends Fact {

  @Override
  @Value.Parameter
  String type();

  /**
   * Starts a new record of any type.
   *
   * @return a builder without any value
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Refuses a blank type.
   *
   * @throws IllegalArgumentException if the type is blank
   */
  @Value.Check
  default void check() {
    if (type().isBlank()) {
      throw new IllegalArgumentException("the type of a fact must not be blank");
    }
  }

  /** Builds records of any type. Not for use by several threads at once. */
  final class Builder extends ImmutableGenericFact.Builder {
    Builder() {}
  }
}
