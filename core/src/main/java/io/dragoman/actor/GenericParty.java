package io.dragoman.actor;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import io.dragoman.Extensible;
import org.immutables.value.Value;

/**
 * A party of a type that the reader does not know. It keeps all that the JSON says, in {@link
 * #extra()}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableGenericParty.class)
@JsonIgnoreProperties
@JsonPropertyOrder({"type", "name"})
public interface GenericParty extends Party, Extensible {

  @Override
  @Value.Parameter
  String type();

  /**
   * {@inheritDoc}
   *
   * @return the name, or the empty string if the JSON gives none
   */
  @Override
  @Value.Default
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  default String name() {
    return "";
  }

  /**
   * Starts a new party.
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
      throw new IllegalArgumentException("the type of a party must not be blank");
    }
  }

  /** Builds parties of any type. Not for use by several threads at once. */
  final class Builder extends ImmutableGenericParty.Builder {
    Builder() {}
  }
}
