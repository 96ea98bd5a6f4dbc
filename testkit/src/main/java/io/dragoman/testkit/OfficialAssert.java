package io.dragoman.testkit;

import io.dragoman.actor.Country;
import io.dragoman.actor.Office;
import io.dragoman.actor.Official;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.AbstractObjectAssert;

/**
 * What can be asserted of an official.
 *
 * @since 0.1.0
 */
public final class OfficialAssert extends AbstractObjectAssert<OfficialAssert, Official> {

  OfficialAssert(Official actual) {
    super(actual, OfficialAssert.class);
  }

  /**
   * Asserts the name.
   *
   * @param name the name
   * @return this assertion
   */
  public OfficialAssert hasName(String name) {
    isNotNull();
    if (!actual.name().equals(name)) {
      throw failure("Expected name to be <%s> but it is <%s>", name, actual.name());
    }
    return this;
  }

  /**
   * Asserts the titles of the offices.
   *
   * @param titles the titles, all of them, in order
   * @return this assertion
   */
  public OfficialAssert hasOffices(String... titles) {
    isNotNull();
    List<String> found = actual.offices().stream().map(Office::title).toList();
    if (!found.equals(List.of(titles))) {
      throw failure("Expected offices to be <%s> but they are <%s>", List.of(titles), found);
    }
    return this;
  }

  /**
   * Asserts the country that the official acts for.
   *
   * @param code the ISO 3166-1 alpha-2 code
   * @return this assertion
   */
  public OfficialAssert actsFor(String code) {
    isNotNull();
    Country found = actual.country().orElse(null);
    if (!Objects.equals(found, Country.of(code))) {
      throw failure("Expected country to be <%s> but it is <%s>", Country.of(code), found);
    }
    return this;
  }
}
