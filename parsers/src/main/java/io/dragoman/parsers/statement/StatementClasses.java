package io.dragoman.parsers.statement;

import io.dragoman.event.StatementClass;
import java.util.Optional;

/** The classes of statements under the names that the reporting table uses. */
final class StatementClasses {

  private StatementClasses() {}

  /** The class of a name, or empty for a name that is none. */
  static Optional<StatementClass> named(String name) {
    for (StatementClass known : StatementClass.values()) {
      if (known.name().equals(name)) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }
}
