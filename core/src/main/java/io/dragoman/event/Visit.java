package io.dragoman.event;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import org.immutables.value.Value;

/**
 * A journey of officials to a country.
 *
 * <p>A tour of several countries is one visit per host, each with the {@link #tourDate()} of the
 * whole.
 *
 * <pre>{@code
 * Visit.builder()
 *     .addVisitor(Official.of("Antony Blinken"))
 *     .host(Country.of("CN"))
 *     .addItinerary(Stop.of(Place.of("Shanghai", PlaceKind.CITY, Country.of("CN"))))
 *     .date(EventDate.parse("2024-04-24/2024-04-26"))
 *     .status(VisitStatus.PLANNED)
 *     .build();
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableVisit.class)
public interface Visit extends VisitLike {

  /** The name of the record type. */
  String TYPE = "Visit";

  @Override
  default String type() {
    return TYPE;
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
  final class Builder extends ImmutableVisit.Builder {
    Builder() {}
  }
}
