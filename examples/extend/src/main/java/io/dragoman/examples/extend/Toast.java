package io.dragoman.examples.extend;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import io.dragoman.actor.Party;
import io.dragoman.event.DiplomaticEvent;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody raises a glass to something. */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableToast.class)
@JsonPropertyOrder({"type", "by", "to", "at"})
public interface Toast extends DiplomaticEvent {

  /**
   * Returns who raises the glass.
   *
   * @return the parties in the order of the article
   */
  List<Party> by();

  /**
   * Returns what it is raised to.
   *
   * @return the wording
   */
  String to();

  /**
   * Returns on which occasion.
   *
   * @return the ceremony, if the article tells
   */
  Optional<String> at();

  @Override
  default String type() {
    return "Toast";
  }

  /**
   * Starts a new record.
   *
   * @return a builder without any value
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds toasts. */
  final class Builder extends ImmutableToast.Builder {
    Builder() {}
  }
}
