package io.dragoman.actor;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import io.dragoman.Extensible;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A party without a name of its own or of several members: "senior Chinese officials", "the two
 * sides".
 *
 * @since 0.1.0
 */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableGroup.class)
@JsonPropertyOrder({"type", "name", "country", "members"})
public interface Group extends Party, Extensible {

  /** The name of the record type. */
  String TYPE = "Group";

  /**
   * Returns the wording.
   *
   * @return the words of the article, never blank
   */
  @Override
  @Value.Parameter
  String name();

  /**
   * Returns the country that the group acts for.
   *
   * @return the country, if it is one and known
   */
  Optional<Country> country();

  /**
   * Returns who belongs to the group.
   *
   * @return the members that are known, in the order of the article
   */
  List<Party> members();

  @Override
  default String type() {
    return TYPE;
  }

  /**
   * Makes it from its parts.
   *
   * @param name the words of the article, not blank
   * @return the record
   * @throws IllegalArgumentException if the name is blank
   */
  static Group of(String name) {
    return ImmutableGroup.of(name);
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
      throw new IllegalArgumentException("a group has a name, but it is blank in " + this);
    }
  }

  /** Builds records of this type. Not for use by several threads at once. */
  final class Builder extends ImmutableGroup.Builder {
    Builder() {}
  }
}
