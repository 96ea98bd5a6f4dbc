package io.dragoman.actor;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import io.dragoman.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A ministry, an alliance, an agency, a company: any organization that has a name.
 *
 * @since 0.1.0
 */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableOrganization.class)
@JsonPropertyOrder({"type", "name", "acronym", "country"})
public interface Organization extends Party, Extensible {

  /** The name of the record type. */
  String TYPE = "Organization";

  @Override
  @Value.Parameter
  String name();

  /**
   * Returns its short form.
   *
   * @return the acronym such as {@code NATO}, if it is known
   */
  Optional<String> acronym();

  /**
   * Returns the country that it belongs to.
   *
   * @return the country; empty for an international organization or if unknown
   */
  Optional<Country> country();

  @Override
  default String type() {
    return TYPE;
  }

  /**
   * Makes it from its parts.
   *
   * @param name the name, not blank
   * @return the record
   * @throws IllegalArgumentException if the name is blank
   */
  static Organization of(String name) {
    return ImmutableOrganization.of(name);
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
      throw new IllegalArgumentException("an organization has a name, but it is blank in " + this);
    }
  }

  /** Builds records of this type. Not for use by several threads at once. */
  final class Builder extends ImmutableOrganization.Builder {
    Builder() {}
  }
}
