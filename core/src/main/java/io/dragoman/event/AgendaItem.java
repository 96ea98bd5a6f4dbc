package io.dragoman.event;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import org.immutables.value.Value;

/**
 * A topic that is, was or will be discussed.
 *
 * <pre>{@code
 * AgendaItem.builder()
 *     .topic("fostering people-to-people ties")
 *     .span(TextSpan.of(118, 149))
 *     .kind(AgendaKind.OBJECTIVE)
 *     .build();
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableAgendaItem.class)
public interface AgendaItem extends AgendaItemLike {

  /** The name of the record type. */
  String TYPE = "AgendaItem";

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
  final class Builder extends ImmutableAgendaItem.Builder {
    Builder() {}
  }
}
