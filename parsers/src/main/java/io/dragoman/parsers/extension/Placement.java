package io.dragoman.parsers.extension;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Where a stage or an extractor runs, told by the names of others: built-in stages ({@code
 * structure}, {@code language}, {@code time}, {@code mention}, {@code reference}, {@code event},
 * {@code visit}, {@code meeting}, {@code agenda}, {@code statement}, {@code dossier}) or those of
 * extensions. Immutable.
 *
 * <pre>{@code
 * Placement.after("visit").andBefore("meeting")
 * Placement.insteadOf("agenda")
 * }</pre>
 *
 * <p>It runs as early as it may: right after the last of those that it is to follow. If it only
 * says what it is to precede, it runs right before the first of them. If it says nothing, it is the
 * last one before {@code dossier}.
 */
public final class Placement {

  private static final Placement LAST = new Placement(Set.of(), Set.of(), Optional.empty());

  private final Set<String> predecessors;
  private final Set<String> successors;
  private final Optional<String> replaced;

  private Placement(Set<String> predecessors, Set<String> successors, Optional<String> replaced) {
    this.predecessors = predecessors;
    this.successors = successors;
    this.replaced = replaced;
  }

  /**
   * When everything has been read, right before the dossier is put together.
   *
   * @return the usual placement
   */
  public static Placement last() {
    return LAST;
  }

  /**
   * After others.
   *
   * @param names whom to follow, at least one
   * @return a placement
   * @throws IllegalArgumentException if there is no name
   */
  public static Placement after(String... names) {
    return new Placement(names(Set.of(), names), Set.of(), Optional.empty());
  }

  /**
   * Before others.
   *
   * @param names whom to precede, at least one
   * @return a placement
   * @throws IllegalArgumentException if there is no name
   */
  public static Placement before(String... names) {
    return LAST.andBefore(names);
  }

  /**
   * The same, but also before others.
   *
   * @param names whom to precede, at least one
   * @return a placement
   * @throws IllegalArgumentException if there is no name, or if this one takes another's place
   */
  public Placement andBefore(String... names) {
    if (replaced.isPresent()) {
      throw new IllegalArgumentException(this + " says where already");
    }
    return new Placement(predecessors, names(successors, names), replaced);
  }

  /**
   * In place of another one, which does not run.
   *
   * @param name whose place to take
   * @return a placement
   */
  public static Placement insteadOf(String name) {
    return new Placement(Set.of(), Set.of(), Optional.of(Objects.requireNonNull(name, "name")));
  }

  private static Set<String> names(Set<String> before, String... names) {
    if (names.length == 0) {
      throw new IllegalArgumentException("a placement needs the name of a stage");
    }
    Set<String> all = new LinkedHashSet<>(before);
    for (String name : names) {
      all.add(Objects.requireNonNull(name, "name"));
    }
    return Set.of(all.toArray(String[]::new));
  }

  /**
   * Whom it follows.
   *
   * @return the names, possibly none
   */
  public Set<String> predecessors() {
    return predecessors;
  }

  /**
   * Whom it precedes.
   *
   * @return the names, possibly none
   */
  public Set<String> successors() {
    return successors;
  }

  /**
   * Whose place it takes.
   *
   * @return the name, or empty
   */
  public Optional<String> replaced() {
    return replaced;
  }

  @Override
  public String toString() {
    return replaced
        .map(name -> "instead of \"" + name + "\"")
        .orElseGet(() -> "after " + sorted(predecessors) + ", before " + sorted(successors));
  }

  private static String sorted(Set<String> names) {
    return Arrays.toString(names.stream().sorted().toArray());
  }
}
