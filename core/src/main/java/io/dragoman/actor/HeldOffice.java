package io.dragoman.actor;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import io.dragoman.Extensible;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An office, and when articles gave it to an official.
 *
 * @since 0.1.0
 */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableHeldOffice.class)
@JsonPropertyOrder({"office", "firstOn", "lastOn", "articleIds"})
public interface HeldOffice extends Extensible {

  /**
   * Returns the office.
   *
   * @return the office as it is worded most often
   */
  Office office();

  /**
   * Returns when the first article with this office was published.
   *
   * @return the day, if it is known
   */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> firstOn();

  /**
   * Returns when the last article with this office was published.
   *
   * @return the day, if it is known
   */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> lastOn();

  /**
   * Returns which articles give the office.
   *
   * @return the articles in the order of their publication
   */
  List<String> articleIds();

  /**
   * Starts a new record.
   *
   * @return a builder without any value
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds records of this type. Not for use by several threads at once. */
  final class Builder extends ImmutableHeldOffice.Builder {
    Builder() {}
  }
}
