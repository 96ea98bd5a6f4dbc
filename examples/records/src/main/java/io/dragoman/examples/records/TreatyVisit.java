package io.dragoman.examples.records;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import io.dragoman.event.VisitLike;
import io.dragoman.time.EventDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A visit on which a treaty is signed: all that a visit has, its checks, and two attributes more.
 */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableTreatyVisit.class)
public interface TreatyVisit extends VisitLike {

  /**
   * Returns what is signed.
   *
   * @return the treaty as it is worded
   */
  String treaty();

  /**
   * Returns from when the treaty is in force.
   *
   * @return the date, if the article tells
   */
  Optional<EventDate> inForceFrom();

  @Override
  default String type() {
    return "TreatyVisit";
  }

  /**
   * Starts a new record.
   *
   * @return a builder without any value
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds treaty visits. */
  final class Builder extends ImmutableTreatyVisit.Builder {
    Builder() {}
  }
}
