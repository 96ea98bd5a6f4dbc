package io.dragoman.event;

import io.dragoman.actor.Group;
import io.dragoman.actor.Party;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rule that a list names no party twice. Groups may be worded alike and yet be different. */
final class Once {

  private Once() {}

  static void check(String what, List<? extends Party> parties) {
    Set<Party> seen = new HashSet<>();
    for (Party party : parties) {
      if (!(party instanceof Group) && !seen.add(party)) {
        throw new IllegalArgumentException(
            "%s name %s twice: %s"
                .formatted(what, party.name(), parties.stream().map(Party::name).toList()));
      }
    }
  }
}
