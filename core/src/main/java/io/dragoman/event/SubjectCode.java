package io.dragoman.event;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import io.dragoman.Extensible;
import org.immutables.value.Value;

/**
 * A subject of the IPTC Media Topics.
 *
 * @since 0.1.0
 */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableSubjectCode.class)
@JsonPropertyOrder({"code", "label"})
public interface SubjectCode extends Extensible {

  /**
   * Returns the code.
   *
   * @return the code such as {@code medtop:20000639}
   */
  @Value.Parameter
  String code();

  /**
   * Returns the name of the subject.
   *
   * @return the English name
   */
  @Value.Parameter
  String label();

  /**
   * Makes it from its parts.
   *
   * @param code the code
   * @param label the English name
   * @return the record
   */
  static SubjectCode of(String code, String label) {
    return ImmutableSubjectCode.of(code, label);
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
  final class Builder extends ImmutableSubjectCode.Builder {
    Builder() {}
  }
}
