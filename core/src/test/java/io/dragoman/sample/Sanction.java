package io.dragoman.sample;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import io.dragoman.actor.Country;
import io.dragoman.actor.Party;
import io.dragoman.event.DiplomaticEvent;
import java.util.List;
import org.immutables.value.Value;

/** An event that is no visit and no meeting. */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableSanction.class)
@JsonPropertyOrder({"type", "imposedBy", "targets", "measure", "date", "certainty"})
public interface Sanction extends DiplomaticEvent {

  Country imposedBy();

  List<Party> targets();

  String measure();

  @Override
  default String type() {
    return "Sanction";
  }

  @Value.Check
  default void check() {
    if (targets().contains(imposedBy())) {
      throw new IllegalArgumentException(
          imposedBy().name() + " cannot impose a sanction on itself");
    }
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableSanction.Builder {}
}
