package io.dragoman.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.OptBoolean;
import io.dragoman.Extensible;
import io.dragoman.text.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * Something that an article says, with the characters that say it.
 *
 * <p>The root of all records that a reader finds. It is open: a type of your own is registered as a
 * record type; JSON of a type that the reader does not know becomes a {@link GenericFact} and is
 * written back as it came.
 *
 * @since 0.1.0
 */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "type",
    visible = true,
    requireTypeIdForSubtypes = OptBoolean.FALSE,
    defaultImpl = GenericFact.class)
@JsonIgnoreProperties(value = "type", allowGetters = true)
public interface Fact extends Extensible {

  /**
   * Returns the name of the record type, which is the property {@code type} of the JSON.
   *
   * @return the name, the same for all records of one class
   */
  @JsonProperty("type")
  String type();

  /**
   * Returns the characters that say each property.
   *
   * <p>Where several articles tell of the record, the first evidence is of the article whose
   * positions its spans count in.
   *
   * @return the evidence, in the order in which it was given
   */
  List<Evidence> evidence();

  /**
   * Returns which rule found the record.
   *
   * @return the name of the rule, if one did
   */
  Optional<String> foundBy();

  /**
   * Returns how the record came about, where several articles tell of it.
   *
   * @return what each article that tells of it adds, in the order of publication; empty for a
   *     record that was not merged
   */
  List<HistoryEntry> history();

  /**
   * Returns on what the articles disagree, where several tell of it.
   *
   * @return the properties in dispute, with who says what; empty where they agree
   */
  List<Conflict> conflicts();
}
