package io.dragoman.event;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import io.dragoman.Extensible;
import io.dragoman.actor.Place;
import io.dragoman.time.EventDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One place of a visit.
 *
 * @since 0.1.0
 */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableStop.class)
@JsonPropertyOrder({"place", "date"})
public interface Stop extends Extensible {

  /**
   * Returns the place.
   *
   * @return the place
   */
  @Value.Parameter
  Place place();

  /**
   * Returns when the visitors are there.
   *
   * @return the date, if the article tells it of this place
   */
  @Value.Parameter
  Optional<EventDate> date();

  /**
   * Makes it from its parts.
   *
   * @param place the place
   * @return the record
   */
  static Stop of(Place place) {
    return ImmutableStop.of(place, Optional.empty());
  }

  /**
   * Makes it from its parts.
   *
   * @param place the place
   * @param date when the visitors are there
   * @return the record
   */
  static Stop of(Place place, EventDate date) {
    return ImmutableStop.of(place, Optional.of(date));
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
  final class Builder extends ImmutableStop.Builder {
    Builder() {}
  }
}
