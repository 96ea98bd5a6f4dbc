package io.dragoman.event;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import io.dragoman.Extensible;
import java.util.List;
import org.immutables.value.Value;

/**
 * A property of which articles say different things.
 *
 * <p>The record has the value of the first claim; {@link #decidedBy()} says why. The others stay
 * visible here.
 *
 * @since 0.1.0
 */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableConflict.class)
@JsonPropertyOrder({"property", "decidedBy", "claims"})
public interface Conflict extends Extensible {

  /**
   * Returns which property it is.
   *
   * @return the name as in JSON, such as {@code date}
   */
  String property();

  /**
   * Returns why the first claim holds.
   *
   * @return the rule that told the first claim from the second
   */
  Choice decidedBy();

  /**
   * Returns who says what.
   *
   * @return the claims, at least two, that of the record first
   */
  List<Claim> claims();

  /**
   * Starts a new conflict.
   *
   * @return a builder without any value
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds conflicts. Not for use by several threads at once. */
  final class Builder extends ImmutableConflict.Builder {
    Builder() {}
  }
}
