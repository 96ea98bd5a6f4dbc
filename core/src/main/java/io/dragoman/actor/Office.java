package io.dragoman.actor;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import io.dragoman.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An office that an official holds, held or will hold.
 *
 * <p>{@code title} is as worded without country and organization: "Secretary of State",
 * "spokesman".
 *
 * @since 0.1.0
 */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableOffice.class)
@JsonPropertyOrder({"title", "organization", "country", "portfolio", "tenure"})
public interface Office extends Extensible {

  /**
   * Returns the title.
   *
   * @return the title as it is worded, never blank
   */
  @Value.Parameter
  String title();

  /**
   * Returns the organization that the office belongs to.
   *
   * @return the organization, if the text names one
   */
  Optional<Organization> organization();

  /**
   * Returns the country that the office belongs to.
   *
   * @return the country, if it is known
   */
  Optional<Country> country();

  /**
   * Returns what the office deals with.
   *
   * @return the portfolio such as {@code cyber policy}, if the text names one
   */
  Optional<String> portfolio();

  /**
   * Returns how the official stands to the office.
   *
   * @return the tenure, if the text tells
   */
  Optional<Tenure> tenure();

  /**
   * Makes it from its parts.
   *
   * @param title the title, not blank
   * @return the record
   * @throws IllegalArgumentException if the title is blank
   */
  static Office of(String title) {
    return ImmutableOffice.of(title);
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
   * Refuses a blank title. Called whenever a record is made.
   *
   * @throws IllegalArgumentException if the title is blank
   */
  @Value.Check
  default void check() {
    if (title().isBlank()) {
      throw new IllegalArgumentException("an office has a title, but it is blank in " + this);
    }
  }

  /** Builds records of this type. Not for use by several threads at once. */
  final class Builder extends ImmutableOffice.Builder {
    Builder() {}
  }
}
