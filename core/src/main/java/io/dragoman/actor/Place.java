package io.dragoman.actor;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import io.dragoman.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A city, a site, a region or a whole country.
 *
 * @since 0.1.0
 */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutablePlace.class)
@JsonPropertyOrder({"name", "kind", "country"})
public interface Place extends Extensible {

  /**
   * Returns the name.
   *
   * @return the name, never blank
   */
  @Value.Parameter
  String name();

  /**
   * Returns what sort of place it is.
   *
   * @return the kind
   */
  @Value.Parameter
  PlaceKind kind();

  /**
   * Returns the country that the place is in, or is.
   *
   * @return the country, if it is known
   */
  @Value.Parameter
  Optional<Country> country();

  /**
   * Makes it from its parts.
   *
   * @param name the name, not blank
   * @param kind what sort of place it is
   * @return the record
   * @throws IllegalArgumentException if the name is blank
   */
  static Place of(String name, PlaceKind kind) {
    return ImmutablePlace.of(name, kind, Optional.empty());
  }

  /**
   * Makes it from its parts.
   *
   * @param name the name, not blank
   * @param kind what sort of place it is
   * @param country the country that it is in, or is
   * @return the record
   * @throws IllegalArgumentException if the name is blank
   */
  static Place of(String name, PlaceKind kind, Country country) {
    return ImmutablePlace.of(name, kind, Optional.of(country));
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
   * Refuses a blank name. Called whenever a record is made.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  @Value.Check
  default void check() {
    if (name().isBlank()) {
      throw new IllegalArgumentException("a place has a name, but it is blank in " + this);
    }
  }

  /** Builds records of this type. Not for use by several threads at once. */
  final class Builder extends ImmutablePlace.Builder {
    Builder() {}
  }
}
