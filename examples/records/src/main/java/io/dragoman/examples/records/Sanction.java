package io.dragoman.examples.records;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import io.dragoman.actor.Country;
import io.dragoman.actor.Party;
import io.dragoman.event.DiplomaticEvent;
import java.util.List;
import org.immutables.value.Value;

/** A measure of one country against others: an event that is no visit and no meeting. */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableSanction.class)
@JsonPropertyOrder({"type", "imposedBy", "targets", "measure", "date", "certainty"})
public interface Sanction extends DiplomaticEvent {

  /**
   * Returns whose measure it is.
   *
   * @return the country
   */
  Country imposedBy();

  /**
   * Returns whom it is meant for.
   *
   * @return the targets in the order of the article
   */
  List<Party> targets();

  /**
   * Returns what is done.
   *
   * @return the measure as it is worded
   */
  String measure();

  @Override
  default String type() {
    return "Sanction";
  }

  /**
   * Refuses a sanction of a country against itself.
   *
   * @throws IllegalArgumentException if the country is among the targets
   */
  @Value.Check
  default void check() {
    if (targets().contains(imposedBy())) {
      throw new IllegalArgumentException(imposedBy().name() + " is among its own targets");
    }
  }

  /**
   * Starts a new record.
   *
   * @return a builder without any value
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds sanctions. */
  final class Builder extends ImmutableSanction.Builder {
    Builder() {}
  }
}
