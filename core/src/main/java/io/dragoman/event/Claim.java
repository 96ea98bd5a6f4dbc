package io.dragoman.event;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import io.dragoman.Extensible;
import io.dragoman.text.Evidence;
import java.util.List;
import org.immutables.value.Value;

/**
 * One of several values that articles give for the same property, and who gives it.
 *
 * @since 0.1.0
 */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableClaim.class)
@JsonPropertyOrder({"value", "articleIds", "evidence"})
public interface Claim extends Extensible {

  /**
   * Returns the value.
   *
   * @return the value as it is written in JSON, of a place or party its name
   */
  String value();

  /**
   * Returns which articles give it.
   *
   * @return the articles in the order of their publication, at least one
   */
  List<String> articleIds();

  /**
   * Returns the characters that say it.
   *
   * @return the evidence, in the order of the articles
   */
  List<Evidence> evidence();

  /**
   * Starts a new claim.
   *
   * @return a builder without any value
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds claims. Not for use by several threads at once. */
  final class Builder extends ImmutableClaim.Builder {
    Builder() {}
  }
}
