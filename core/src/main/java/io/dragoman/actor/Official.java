package io.dragoman.actor;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import io.dragoman.Extensible;
import io.dragoman.text.Evidence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person who acts or speaks for a country or an organization.
 *
 * <p>Evidence and rule are not part of what makes two officials equal: the same person with the
 * same offices, found twice, is the same official.
 *
 * <pre>{@code
 * Official.builder()
 *     .name("Wang Yi")
 *     .addOffice(Office.of("Foreign Minister"))
 *     .country(Country.of("CN"))
 *     .build();
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableOfficial.class)
@JsonPropertyOrder({
  "type",
  "name",
  "aliases",
  "offices",
  "country",
  "career",
  "evidence",
  "foundBy"
})
public interface Official extends Party, Extensible {

  /** The name of the record type. */
  String TYPE = "Official";

  @Override
  @Value.Parameter
  String name();

  /**
   * Returns how else the article calls the person.
   *
   * @return other forms of the name in the order of the article
   */
  List<String> aliases();

  /**
   * Returns the offices.
   *
   * @return the offices, the best known or most telling first
   */
  List<Office> offices();

  /**
   * Returns the country that the person acts for.
   *
   * @return the country, if it is known
   */
  Optional<Country> country();

  /**
   * Returns which offices the articles gave the person, and when, where several are merged.
   *
   * @return the offices in the order in which they were first given; empty for the official of a
   *     single article; not part of equality
   */
  @Value.Auxiliary
  List<HeldOffice> career();

  /**
   * Returns the characters that say each property.
   *
   * @return the evidence in the order of the article; not part of equality
   */
  @Value.Auxiliary
  List<Evidence> evidence();

  /**
   * Returns which rule found the person.
   *
   * @return the name of the rule, if one did; not part of equality
   */
  @Value.Auxiliary
  Optional<String> foundBy();

  @Override
  default String type() {
    return TYPE;
  }

  /**
   * Makes it from its parts.
   *
   * @param name the name, not blank
   * @return the record
   * @throws IllegalArgumentException if the name is blank
   */
  static Official of(String name) {
    return ImmutableOfficial.of(name);
  }

  /**
   * Returns the first office.
   *
   * @return the best known or most telling office, if any is known
   */
  @JsonIgnore
  default Optional<Office> office() {
    return offices().stream().findFirst();
  }

  /**
   * Returns the office that the articles give the person on a day.
   *
   * @param day the day
   * @return the office of the {@link #career()} that was given last on this day or before, or, if
   *     none was, the first one after it; without a career the {@link #office()}
   */
  default Optional<Office> officeOn(LocalDate day) {
    Optional<HeldOffice> before =
        career().stream()
            .filter(held -> held.firstOn().filter(first -> !first.isAfter(day)).isPresent())
            .max(
                Comparator.comparing(
                    held -> held.lastOn().filter(last -> last.isBefore(day)).orElse(day)));
    return before
        .or(() -> career().stream().filter(held -> held.firstOn().isPresent()).findFirst())
        .map(HeldOffice::office)
        .or(this::office);
  }

  /**
   * Starts a new record.
   *
   * @return a builder without any value
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Refuses a blank name. Called whenever a record is made.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  @Value.Check
  default void check() {
    if (name().isBlank()) {
      throw new IllegalArgumentException("an official has a name, but it is blank in " + this);
    }
  }

  /** Builds records of this type. Not for use by several threads at once. */
  final class Builder extends ImmutableOfficial.Builder {
    Builder() {}
  }
}
