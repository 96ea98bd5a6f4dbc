package io.dragoman.spi;

import io.dragoman.actor.Party;
import io.dragoman.event.Fact;

/**
 * A type of records and the name that it has in JSON.
 *
 * <pre>{@code
 * new RecordType("Sanction", Sanction.class)
 * }</pre>
 *
 * @param name the name, which is what {@link Fact#type()} or {@link Party#type()} returns
 * @param recordClass the interface that declares the attributes, a {@link Fact} or a {@link Party}
 * @since 0.1.0
 */
public record RecordType(String name, Class<?> recordClass) {

  /**
   * Makes a record type.
   *
   * @param name the name, not blank
   * @param recordClass the interface that declares the attributes, a {@link Fact} or a {@link
   *     Party}
   * @throws IllegalArgumentException if the name is blank or the class is neither a fact nor a
   *     party
   */
  public RecordType {
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "a record type has a name, but that of " + recordClass.getName() + " is blank");
    }
    if (!Fact.class.isAssignableFrom(recordClass) && !Party.class.isAssignableFrom(recordClass)) {
      throw new IllegalArgumentException(
          "a record type is a %s or a %s, but %s (\"%s\") is neither"
              .formatted(Fact.class.getName(), Party.class.getName(), recordClass.getName(), name));
    }
  }

  /**
   * Makes a record type whose name is the simple name of its class.
   *
   * @param recordClass the interface that declares the attributes, a {@link Fact} or a {@link
   *     Party}
   * @return the record type
   * @throws IllegalArgumentException if the class is neither a fact nor a party
   */
  public static RecordType of(Class<?> recordClass) {
    return new RecordType(recordClass.getSimpleName(), recordClass);
  }
}
