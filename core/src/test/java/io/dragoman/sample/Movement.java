package io.dragoman.sample;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import io.dragoman.Extensible;
import io.dragoman.actor.Country;
import io.dragoman.actor.Party;
import java.util.List;
import org.immutables.value.Value;

/** A party that is none of the standard ones. */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableMovement.class)
@JsonPropertyOrder({"type", "name", "activeIn"})
public interface Movement extends Party, Extensible {

  List<Country> activeIn();

  @Override
  default String type() {
    return "Movement";
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableMovement.Builder {}
}
