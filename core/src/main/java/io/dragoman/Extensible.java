package io.dragoman;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A record that keeps JSON properties it does not know.
 *
 * <p>A newer writer, or an application with attributes of its own, may add properties to any
 * record; they are kept here when the JSON is read, and written again behind the known ones, in
 * alphabetical order.
 *
 * @since 0.1.0
 */
public interface Extensible {

  /**
   * Returns the properties that this type does not know, by their JSON names.
   *
   * @return the unknown properties; empty when there are none, never null
   */
  @JsonAnyGetter
  @JsonAnySetter
  @JsonPropertyOrder(alphabetic = true)
  Map<String, JsonNode> extra();
}
