package io.dragoman.parsers.event;

import io.dragoman.actor.Country;
import io.dragoman.actor.Group;
import io.dragoman.actor.Official;
import io.dragoman.actor.Organization;
import io.dragoman.actor.Party;
import io.dragoman.text.TextSpan;
import java.util.Optional;

/**
 * A party with the words that speak of it.
 *
 * @param party who
 * @param span where the article names or describes it
 */
public record Actor(Party party, TextSpan span) {

  /**
   * The country it stands for or belongs to.
   *
   * @return the country, if known
   */
  public Optional<Country> country() {
    if (party instanceof Country country) {
      return Optional.of(country);
    }
    if (party instanceof Official official) {
      return official.country();
    }
    if (party instanceof Group group) {
      return group.country();
    }
    if (party instanceof Organization organization) {
      return organization.country();
    }
    return Optional.empty();
  }

  /**
   * Whether it is a person who holds or held an office.
   *
   * @return true for an official
   */
  public boolean isOfficial() {
    return party instanceof Official;
  }
}
