package io.dragoman.dossier.merge;

import io.dragoman.event.Choice;
import io.dragoman.event.Conflict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Chooses one of several values: what was published later; of one day what a primary source says,
 * then the more exact value, then what more articles say.
 *
 * @param <V> the type of the values
 */
final class ValueChoice<V> {

  /** A rule and the order in which it puts two values, the better first. */
  private record Rule<V>(Choice name, Comparator<ClaimGroup<V>> order) {}

  private final String property;
  private final List<Rule<V>> rules;

  private ValueChoice(String property, List<Rule<V>> rules) {
    this.property = property;
    this.rules = rules;
  }

  /** A choice among values; the greater exactness is the better one. */
  static <V> ValueChoice<V> of(String property, ToIntFunction<V> exactness) {
    return new ValueChoice<>(
        property,
        List.of(
            new Rule<>(
                Choice.LATER_PUBLICATION,
                Comparator.<ClaimGroup<V>, LocalDate>comparing(ClaimGroup::lastDay).reversed()),
            new Rule<>(Choice.PRIMARY_SOURCE, Comparator.comparing(group -> !group.isPrimary())),
            new Rule<>(
                Choice.MORE_PRECISE,
                Comparator.comparingInt(group -> -exactness.applyAsInt(group.value()))),
            new Rule<>(
                Choice.MORE_ARTICLES, Comparator.comparingInt(group -> -group.tellings().size())),
            new Rule<>(Choice.ORDER, Comparator.comparing(group -> group.value().toString()))));
  }

  /** A choice among values that are all as exact. */
  static <V> ValueChoice<V> of(String property) {
    return of(property, value -> 0);
  }

  /** Chooses, and reports those who say otherwise at the time of the choice or after it. */
  Chosen<V> choose(List<Told<V>> tellings) {
    return choose(ClaimGroup.of(tellings), true);
  }

  /** Chooses where another value is not a contradiction. */
  Optional<V> chooseFreely(List<Told<V>> tellings) {
    return choose(ClaimGroup.of(tellings), false).value();
  }

  Chosen<V> choose(List<ClaimGroup<V>> groups, boolean exclusive) {
    if (groups.isEmpty()) {
      return Chosen.none();
    }
    List<ClaimGroup<V>> ordered = groups.stream().sorted(order()).toList();
    ClaimGroup<V> best = ordered.get(0);
    List<ClaimGroup<V>> others =
        ordered.stream()
            .skip(1)
            .filter(group -> !group.lastDay().isBefore(best.firstDay()))
            .toList();
    if (!exclusive || others.isEmpty()) {
      return new Chosen<>(Optional.of(best.value()), Optional.empty());
    }
    Conflict.Builder conflict =
        Conflict.builder()
            .property(property)
            .decidedBy(decisive(best, others.get(0)))
            .addClaims(best.toClaim());
    others.forEach(group -> conflict.addClaims(group.toClaim()));
    return new Chosen<>(Optional.of(best.value()), Optional.of(conflict.build()));
  }

  private Comparator<ClaimGroup<V>> order() {
    return rules.stream().map(Rule::order).reduce(Comparator::thenComparing).orElseThrow();
  }

  private Choice decisive(ClaimGroup<V> best, ClaimGroup<V> next) {
    return rules.stream()
        .filter(rule -> rule.order().compare(best, next) != 0)
        .map(Rule::name)
        .findFirst()
        .orElse(Choice.ORDER);
  }
}
