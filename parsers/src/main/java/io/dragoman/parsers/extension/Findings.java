package io.dragoman.parsers.extension;

import io.dragoman.event.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The records of an article as an extractor sees and changes them. Immutable: each change gives new
 * findings.
 *
 * <pre>{@code
 * for (Visit visit : findings.facts(Visit.class)) {
 *   if (isPortCall(visit)) {
 *     findings = findings.without(visit, "a port call");
 *   }
 * }
 * return findings;
 * }</pre>
 */
public final class Findings {

  private final List<Fact> facts;
  private final List<Fact> added;
  private final List<Change> changes;

  private Findings(List<Fact> facts, List<Fact> added, List<Change> changes) {
    this.facts = facts;
    this.added = added;
    this.changes = changes;
  }

  /**
   * Findings to begin with, for a test of an extractor; a parser makes its own.
   *
   * @param facts what has been found before
   * @return findings without a change
   */
  public static Findings of(Collection<? extends Fact> facts) {
    return new Findings(List.copyOf(facts), List.of(), List.of());
  }

  /**
   * The records of one type, with all changes so far.
   *
   * @param type the type, an interface or a class; {@code Fact.class} for all
   * @param <T> the type
   * @return first those found before, layer by layer, then those added
   */
  public <T extends Fact> List<T> facts(Class<T> type) {
    return facts.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /**
   * Adds a record.
   *
   * @param fact what was found
   * @return new findings
   */
  public Findings with(Fact fact) {
    Objects.requireNonNull(fact, "fact");
    return new Findings(and(facts, fact), and(added, fact), changes);
  }

  /**
   * Adds records.
   *
   * @param more what was found
   * @return new findings
   */
  public Findings withAll(Collection<? extends Fact> more) {
    Findings findings = this;
    for (Fact fact : more) {
      findings = findings.with(fact);
    }
    return findings;
  }

  /**
   * Vetoes a record.
   *
   * @param fact one of {@link #facts(Class)}
   * @param reason why, for those who ask the parser to explain
   * @return new findings without it
   * @throws IllegalArgumentException if there is no such record
   */
  public Findings without(Fact fact, String reason) {
    return change(new Change(fact, Optional.empty(), reason));
  }

  /**
   * Puts another record in the place of one.
   *
   * @param fact one of {@link #facts(Class)}
   * @param by what stands in its place, such as the same with one property more
   * @param reason why, for those who ask the parser to explain
   * @return new findings
   * @throws IllegalArgumentException if there is no such record
   */
  public Findings replacing(Fact fact, Fact by, String reason) {
    return change(new Change(fact, Optional.of(by), reason));
  }

  private Findings change(Change change) {
    int index = facts.indexOf(change.fact());
    if (index < 0) {
      throw new IllegalArgumentException(
          "there is no such %s to change: %s; an extractor sees the records of the layers that it"
                  .formatted(change.fact().type(), change.fact())
              + " requires or amends");
    }
    int own = added.indexOf(change.fact());
    return new Findings(
        exchanged(facts, index, change.by()),
        own < 0 ? added : exchanged(added, own, change.by()),
        own < 0 ? and(changes, change) : changes);
  }

  private static List<Fact> exchanged(List<Fact> facts, int index, Optional<Fact> by) {
    List<Fact> others = new ArrayList<>(facts);
    if (by.isPresent()) {
      others.set(index, by.get());
    } else {
      others.remove(index);
    }
    return List.copyOf(others);
  }

  private static <T> List<T> and(List<T> some, T more) {
    List<T> all = new ArrayList<>(some);
    all.add(more);
    return List.copyOf(all);
  }

  /**
   * What was added.
   *
   * @return the records in the order of adding
   */
  public List<Fact> added() {
    return added;
  }

  /**
   * What was done to the records of others.
   *
   * @return vetoes and replacements in order
   */
  public List<Change> changes() {
    return changes;
  }

  /**
   * A veto or a replacement.
   *
   * @param fact what was there
   * @param by what stands in its place, or empty for a veto
   * @param reason why
   */
  public record Change(Fact fact, Optional<Fact> by, String reason) {

    /**
     * Makes a change.
     *
     * @param fact what was there
     * @param by what stands in its place, or empty for a veto
     * @param reason why
     */
    public Change {
      Objects.requireNonNull(fact, "fact");
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(reason, "reason");
    }
  }
}
