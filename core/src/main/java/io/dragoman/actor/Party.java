package io.dragoman.actor;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.OptBoolean;

/**
 * Whoever can take part in an event or speak: an {@link Official}, a {@link Country}, an {@link
 * Organization}, a {@link Group}.
 *
 * <p>The root is open. A type of your own is registered as a record type; JSON of a type that the
 * reader does not know becomes a {@link GenericParty} and is written back as it came.
 *
 * @since 0.1.0
 */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "type",
    visible = true,
    requireTypeIdForSubtypes = OptBoolean.FALSE,
    defaultImpl = GenericParty.class)
@JsonIgnoreProperties(value = "type", allowGetters = true)
public interface Party {

  /**
   * Returns the name of the record type, which is the property {@code type} of the JSON.
   *
   * @return the name, the same for all parties of one class
   */
  @JsonProperty("type")
  String type();

  /**
   * Returns what the party is called.
   *
   * @return the name, never blank
   */
  String name();
}
