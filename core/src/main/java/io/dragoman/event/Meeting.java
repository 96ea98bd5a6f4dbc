package io.dragoman.event;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import org.immutables.value.Value;

/**
 * Talks between parties: face to face, by telephone, at a summit.
 *
 * <pre>{@code
 * Meeting.builder()
 *     .addParticipants(Official.of("Antony Blinken"), Official.of("Wang Yi"))
 *     .kind(MeetingKind.MEETING)
 *     .status(MeetingStatus.PLANNED)
 *     .build();
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableMeeting.class)
public interface Meeting extends MeetingLike {

  /** The name of the record type. */
  String TYPE = "Meeting";

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
  final class Builder extends ImmutableMeeting.Builder {
    Builder() {}
  }
}
