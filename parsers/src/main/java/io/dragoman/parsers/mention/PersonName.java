package io.dragoman.parsers.mention;

import java.util.List;

/**
 * A person's name as the text gives it, without honorifics.
 *
 * @param full the name as worded, such as {@code Park Jin} or {@code Ursula von der Leyen}
 * @param given the given names in order, initials included; empty for a single name
 * @param family the family name with its particles, or the single name; which part it is follows
 *     the custom of the bearer's country, where the text tells the country
 */
public record PersonName(String full, List<String> given, String family) {

  /** Keeps an own copy of the given names. */
  public PersonName {
    given = List.copyOf(given);
  }

  /**
   * Whether only one name is known, such as the {@code Modi} of "Prime Minister Modi".
   *
   * @return true if there is no given name
   */
  public boolean single() {
    return given.isEmpty();
  }
}
