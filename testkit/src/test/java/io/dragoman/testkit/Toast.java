package io.dragoman.testkit;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import io.dragoman.actor.Party;
import io.dragoman.event.DiplomaticEvent;
import java.util.Optional;
import org.immutables.value.Value;

@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableToast.class)
@JsonPropertyOrder({"type", "to", "words"})
interface Toast extends DiplomaticEvent {

  Optional<Party> to();

  String words();

  @Override
  default String type() {
    return "Toast";
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableToast.Builder {}
}
