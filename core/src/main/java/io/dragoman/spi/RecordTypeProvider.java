package io.dragoman.spi;

import java.util.List;

/**
 * Names the record types of an extension, so that {@link RecordTypes#discovered()} finds them.
 *
 * <p>An implementation is public, has a public constructor without parameters, and is declared as a
 * service: with {@code provides io.dragoman.spi.RecordTypeProvider with ...} in its module, or on
 * the class path in {@code META-INF/services/io.dragoman.spi.RecordTypeProvider}.
 *
 * @since 0.1.0
 */
public interface RecordTypeProvider {

  /**
   * Returns the record types.
   *
   * @return the types, always the same
   */
  List<RecordType> recordTypes();
}
