package io.dragoman.spi;

import io.dragoman.actor.Country;
import io.dragoman.actor.Group;
import io.dragoman.actor.Official;
import io.dragoman.actor.Organization;
import io.dragoman.event.AgendaItem;
import io.dragoman.event.Meeting;
import io.dragoman.event.Statement;
import io.dragoman.event.Visit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The record types that a reader of JSON knows by name. Immutable and safe for use by several
 * threads.
 *
 * <pre>{@code
 * RecordTypes types = RecordTypes.standard().with(RecordType.of(Sanction.class));
 * DragomanJson json = DragomanJson.of(types);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class RecordTypes {

  private static final RecordTypes STANDARD =
      new RecordTypes(Map.of())
          .with(
              RecordType.of(Official.class),
              RecordType.of(Country.class),
              RecordType.of(Organization.class),
              RecordType.of(Group.class),
              RecordType.of(Visit.class),
              RecordType.of(Meeting.class),
              RecordType.of(AgendaItem.class),
              RecordType.of(Statement.class));

  private final Map<String, RecordType> byName;

  private RecordTypes(Map<String, RecordType> byName) {
    this.byName = byName;
  }

  /**
   * Returns the types of this library.
   *
   * @return the parties and facts of {@code io.dragoman.actor} and {@code io.dragoman.event}
   */
  public static RecordTypes standard() {
    return STANDARD;
  }

  /**
   * Returns the types of this library and those that services declare, as the context class loader
   * of this thread sees them. It looks anew at every call.
   *
   * @return the types
   * @throws IllegalArgumentException if two different classes have one name
   * @throws java.util.ServiceConfigurationError if a service cannot be loaded
   */
  public static RecordTypes discovered() {
    return standard().with(ServiceLoader.load(RecordTypeProvider.class));
  }

  /**
   * Returns the types of this library and those that services declare.
   *
   * @param loader the class loader that looks for services
   * @return the types
   * @throws IllegalArgumentException if two different classes have one name
   * @throws java.util.ServiceConfigurationError if a service cannot be loaded
   */
  public static RecordTypes discovered(ClassLoader loader) {
    return standard().with(ServiceLoader.load(RecordTypeProvider.class, loader));
  }

  private RecordTypes with(Iterable<RecordTypeProvider> providers) {
    List<RecordType> added = new ArrayList<>();
    providers.forEach(provider -> added.addAll(provider.recordTypes()));
    return with(added.toArray(RecordType[]::new));
  }

  /**
   * Returns these types and others. A type that is known already is not added again.
   *
   * @param added the other types
   * @return the types
   * @throws IllegalArgumentException if two different classes have one name, or one class has two
   */
  public RecordTypes with(RecordType... added) {
    Map<String, RecordType> all = new LinkedHashMap<>(byName);
    for (RecordType type : added) {
      RecordType before = all.putIfAbsent(type.name(), type);
      if (before != null && !before.equals(type)) {
        throw new IllegalArgumentException(
            "two record types are called \"%s\": %s and %s"
                .formatted(
                    type.name(), before.recordClass().getName(), type.recordClass().getName()));
      }
    }
    Map<Class<?>, String> names = new LinkedHashMap<>();
    for (RecordType type : all.values()) {
      String before = names.putIfAbsent(type.recordClass(), type.name());
      if (before != null) {
        throw new IllegalArgumentException(
            "the record type %s has two names: \"%s\" and \"%s\""
                .formatted(type.recordClass().getName(), before, type.name()));
      }
    }
    return new RecordTypes(all);
  }

  /**
   * Looks for a type by its name.
   *
   * @param name the name, as in JSON
   * @return the type, if it is known
   */
  public Optional<RecordType> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * Returns all types.
   *
   * @return the types in the order in which they were added, unmodifiable
   */
  public List<RecordType> all() {
    return List.copyOf(byName.values());
  }

  /**
   * Returns the names of the types.
   *
   * @return for instance {@code [Official, Country, Visit]}
   */
  @Override
  public String toString() {
    return byName.keySet().toString();
  }
}
