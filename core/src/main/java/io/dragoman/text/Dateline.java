package io.dragoman.text;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import io.dragoman.Extensible;
import io.dragoman.time.EventDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The line at the head of a report that says where, when and by which agency it was written.
 *
 * <p>{@code ANKARA, May 3 (Agency) --} gives the place {@code ANKARA}, a date and an agency.
 *
 * @since 0.1.0
 */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableDateline.class)
@JsonPropertyOrder({"place", "date", "agency"})
public interface Dateline extends Extensible {

  /**
   * Returns the place of writing.
   *
   * @return the place as it is worded, if it is given
   */
  Optional<String> place();

  /**
   * Returns the date of writing.
   *
   * @return the date, if it is given
   */
  Optional<EventDate> date();

  /**
   * Returns the agency that wrote the report.
   *
   * @return the agency as it is worded, if it is given
   */
  Optional<String> agency();

  /**
   * Starts a new dateline.
   *
   * @return a builder without any value
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds datelines. Not for use by several threads at once. */
  final class Builder extends ImmutableDateline.Builder {
    Builder() {}
  }
}
