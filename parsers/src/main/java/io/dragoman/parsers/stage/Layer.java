package io.dragoman.parsers.stage;

import java.util.Objects;

/**
 * The typed name of one layer of an {@link Analysis}. Layers are compared by identity of name and
 * kept as constants next to the stage that provides them.
 *
 * @param <T> what the layer holds; must be immutable
 */
public final class Layer<T> {

  private final String name;

  private Layer(String name) {
    this.name = name;
  }

  /**
   * A layer of the given name.
   *
   * @param name a short lower-case word, unique in a pipeline
   * @param <T> what the layer holds
   * @return the layer
   * @throws IllegalArgumentException if the name is blank
   */
  public static <T> Layer<T> named(String name) {
    Objects.requireNonNull(name, "name");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a layer needs a name, got \"" + name + "\"");
    }
    return new Layer<>(name);
  }

  /**
   * The name under which messages speak of this layer.
   *
   * @return the name, never blank
   */
  public String name() {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Layer<?> layer && layer.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
