package io.dragoman.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.dragoman.Extensible;
import java.util.Map;
import java.util.Optional;

/**
 * A typed property that an application adds to existing records, without a type of its own.
 *
 * <pre>{@code
 * static final ExtraProperty<LocalDate> SIGNED_ON =
 *     ExtraProperty.of("signedOn", LocalDate.class);
 *
 * Visit visit = Visit.builder().putExtra(SIGNED_ON.with(day)).build();
 * Optional<LocalDate> signedOn = SIGNED_ON.in(visit);
 * }</pre>
 *
 * <p>The value is kept in {@link Extensible#extra()} as JSON, so it survives readers that know
 * nothing of it. Immutable and safe for use by several threads.
 *
 * @param <T> the type of the value
 * @since 0.1.0
 */
public final class ExtraProperty<T> {

  private final String name;
  private final Class<T> valueType;
  private final DragomanJson json;

  private ExtraProperty(String name, Class<T> valueType, DragomanJson json) {
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "an extra property has a name, but that of a " + valueType.getName() + " is blank");
    }
    this.name = name;
    this.valueType = valueType;
    this.json = json;
  }

  /**
   * Makes a property whose values are of a standard type.
   *
   * @param <T> the type of the value
   * @param name the name in JSON, which no known property of the record has; a prefix of your own
   *     ({@code acme-signedOn}) keeps it apart from properties that are still to come
   * @param valueType the type of the value: any type that Jackson writes, or a record
   * @return the property
   * @throws IllegalArgumentException if the name is blank
   */
  public static <T> ExtraProperty<T> of(String name, Class<T> valueType) {
    return new ExtraProperty<>(name, valueType, DragomanJson.standard());
  }

  /**
   * Makes a property whose values may hold record types of your own.
   *
   * @param <T> the type of the value
   * @param name the name in JSON, which no known property of the record has
   * @param valueType the type of the value
   * @param json the JSON form that knows the record types
   * @return the property
   * @throws IllegalArgumentException if the name is blank
   */
  public static <T> ExtraProperty<T> of(String name, Class<T> valueType, DragomanJson json) {
    return new ExtraProperty<>(name, valueType, json);
  }

  /**
   * Returns the name.
   *
   * @return the name in JSON
   */
  public String name() {
    return name;
  }

  /**
   * Pairs the property with a value, for {@code putExtra} of a builder.
   *
   * @param value the value
   * @return the name and the value as JSON
   * @throws IllegalArgumentException if the value cannot be written as JSON
   */
  public Map.Entry<String, JsonNode> with(T value) {
    return Map.entry(name, json.toTree(value));
  }

  /**
   * Returns the value in a record.
   *
   * @param rec the record
   * @return the value, if the record has the property
   * @throws RecordJsonException if the record has a property of this name whose value is of another
   *     type
   */
  public Optional<T> in(Extensible rec) {
    return Optional.ofNullable(rec.extra().get(name)).map(tree -> json.fromTree(tree, valueType));
  }

  /**
   * Returns the name and the type.
   *
   * @return for instance {@code signedOn: LocalDate}
   */
  @Override
  public String toString() {
    return name + ": " + valueType.getSimpleName();
  }
}
