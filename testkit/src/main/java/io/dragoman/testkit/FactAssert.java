package io.dragoman.testkit;

import io.dragoman.actor.Party;
import io.dragoman.event.Fact;
import io.dragoman.text.Evidence;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.AbstractObjectAssert;
import org.jspecify.annotations.Nullable;

/**
 * What can be asserted of any fact.
 *
 * @param <S> the type of the assertion itself
 * @param <T> the type of the fact
 * @since 0.1.0
 */
public abstract class FactAssert<S extends FactAssert<S, T>, T extends Fact>
    extends AbstractObjectAssert<S, T> {

  FactAssert(T actual, Class<S> self) {
    super(actual, self);
  }

  /**
   * Asserts that a property has a piece of evidence with a certain quote.
   *
   * @param property the path of the property, such as {@code visitors/0}
   * @param quote the exact quote
   * @return this assertion
   */
  public S hasEvidence(String property, String quote) {
    isNotNull();
    List<String> quotes =
        actual.evidence().stream()
            .filter(evidence -> evidence.property().equals(property))
            .map(Evidence::quote)
            .toList();
    if (!quotes.contains(quote)) {
      throw failure(
          "Expected evidence of <%s> to quote <%s> but it quotes <%s>", property, quote, quotes);
    }
    return myself;
  }

  /**
   * Asserts which rule found the fact.
   *
   * @param rule the name of the rule
   * @return this assertion
   */
  public S isFoundBy(String rule) {
    return has("rule", present().foundBy(), rule);
  }

  /**
   * Returns the fact, which is there.
   *
   * @return the fact
   */
  T present() {
    isNotNull();
    return actual;
  }

  S has(String what, Optional<?> value, @Nullable Object expected) {
    Object found = value.orElse(null);
    if (!Objects.equals(found, expected)) {
      throw failure(
          "Expected %s to be <%s> but it is <%s> in%n  %s", what, expected, found, actual);
    }
    return myself;
  }

  S hasNames(String what, List<? extends Party> parties, String... names) {
    List<String> found = parties.stream().map(Party::name).toList();
    return hasAll(what, found, names);
  }

  S hasAll(String what, List<String> found, String... expected) {
    if (!found.equals(Arrays.asList(expected))) {
      throw failure(
          "Expected %s to be <%s> but they are <%s> in%n  %s",
          what, Arrays.asList(expected), found, actual);
    }
    return myself;
  }
}
