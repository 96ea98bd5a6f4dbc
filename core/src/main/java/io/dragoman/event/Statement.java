package io.dragoman.event;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import org.immutables.value.Value;

/**
 * What someone says, asks, demands or promises, as the article renders it.
 *
 * <pre>{@code
 * String text = "\"We will talk,\" the minister said.";
 * Statement.builder()
 *     .addSpeaker(Group.of("the minister"))
 *     .cue(Cue.of("said", TextSpan.of(29, 33), "say"))
 *     .mode(StatementMode.DIRECT)
 *     .addContent(Content.in(TextSpan.of(1, 14), text))
 *     .build();
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableStatement.class)
public interface Statement extends StatementLike {

  /** The name of the record type. */
  String TYPE = "Statement";

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
  final class Builder extends ImmutableStatement.Builder {
    Builder() {}
  }
}
