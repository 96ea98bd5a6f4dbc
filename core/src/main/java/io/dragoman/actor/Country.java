package io.dragoman.actor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A country, known by its ISO 3166-1 alpha-2 code.
 *
 * <p>All countries of ISO 3166-1 exist, among them Palestine {@code PS}, the Holy See {@code VA}
 * and Taiwan {@code TW}, and beside them Kosovo {@code XK} and, as a party, the European Union
 * {@code EU}. There is one object per country; equality is identity. Countries are ordered by their
 * codes. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Country.of("CN").name(); // "China"
 * }</pre>
 *
 * @since 0.1.0
 */
@JsonPropertyOrder({"type", "code", "name"})
@JsonIgnoreProperties(
    value = {"type", "name"},
    allowGetters = true,
    ignoreUnknown = true)
public final class Country implements Party, Comparable<Country> {

  /** The name of the record type. */
  public static final String TYPE = "Country";

  private final String code;
  private final String name;

  Country(String code, String name) {
    this.code = code;
    this.name = name;
  }

  /**
   * Returns the country of a code.
   *
   * @param code the alpha-2 code in capital letters, such as {@code CN}
   * @return the country
   * @throws IllegalArgumentException if there is no such country; the message quotes the code
   */
  public static Country of(String code) {
    return find(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "not a country: \"%s\" (expected an ISO 3166-1 alpha-2 code such as CN, or EU"
                            .formatted(code)
                        + " or XK)"));
  }

  /**
   * Looks for the country of a code.
   *
   * @param code the alpha-2 code in capital letters
   * @return the country, if there is one
   */
  public static Optional<Country> find(String code) {
    return CountryTable.find(code);
  }

  /**
   * Returns all countries.
   *
   * @return the countries in the order of their codes, unmodifiable
   */
  public static List<Country> all() {
    return CountryTable.all();
  }

  @JsonCreator
  static Country ofJson(@JsonProperty("code") @Nullable String code) {
    if (code == null) {
      throw new IllegalArgumentException("a country has a code, but here is none");
    }
    return of(code);
  }

  /**
   * Returns the code.
   *
   * @return the ISO 3166-1 alpha-2 code, or {@code XK} or {@code EU}
   */
  @JsonProperty(value = "code", required = true)
  public String code() {
    return code;
  }

  /**
   * Returns the common English name.
   *
   * @return the name, which does not depend on the Java version
   */
  @Override
  @JsonProperty("name")
  public String name() {
    return name;
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public int compareTo(Country other) {
    return code.compareTo(other.code);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /**
   * Returns the code and the name.
   *
   * @return for instance {@code Country{CN China}}
   */
  @Override
  public String toString() {
    return "Country{" + code + " " + name + "}";
  }
}
