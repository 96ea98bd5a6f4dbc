package io.dragoman.sample;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import io.dragoman.event.VisitLike;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A visit on which a treaty is signed: all that a visit has, and two attributes more. */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableTreatyVisit.class)
public interface TreatyVisit extends VisitLike {

  String treaty();

  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> inForceFrom();

  @Override
  default String type() {
    return "TreatyVisit";
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableTreatyVisit.Builder {}
}
