package io.dragoman.parsers.visit;

import io.dragoman.actor.Official;
import io.dragoman.parsers.event.Actor;

/** Who counts as a visitor: a person with an office. Tourists, troops and teams do not. */
final class Travellers {

  private Travellers() {}

  static boolean canVisit(Actor actor) {
    return actor.party() instanceof Official official && !official.offices().isEmpty();
  }
}
