package io.dragoman.parsers.meeting;

import io.dragoman.actor.Country;
import io.dragoman.actor.Group;
import io.dragoman.actor.Official;
import io.dragoman.actor.Organization;
import io.dragoman.actor.Party;
import io.dragoman.parsers.event.Actor;
import io.dragoman.parsers.event.EventText;
import java.util.ArrayList;
import java.util.List;

/**
 * Who takes part in a meeting, out of those whom its words name: persons by name, others by the
 * country or organization for which they come. "The foreign minister of Peru" stands for Peru, "Lu
 * and other Chinese officials" for Lu.
 */
final class Participants {

  private Participants() {}

  /** The participants among actors, each once, in text order. */
  static List<Actor> of(List<Actor> actors) {
    List<Actor> parties = new ArrayList<>();
    for (Actor actor : actors) {
      expand(actor, parties);
    }
    List<Actor> distinct = new ArrayList<>();
    for (Actor actor : parties) {
      boolean known = distinct.stream().anyMatch(a -> a.party().equals(actor.party()));
      boolean spokenFor =
          actor.party() instanceof Country country
              && parties.stream().anyMatch(a -> isOfficialOf(a, country));
      if (!known && !spokenFor) {
        distinct.add(actor);
      }
    }
    return distinct;
  }

  private static void expand(Actor actor, List<Actor> parties) {
    Party party = actor.party();
    if (party instanceof Group group) {
      if (!group.members().isEmpty()) {
        group.members().forEach(m -> expand(new Actor(m, actor.span()), parties));
      } else {
        group.country().ifPresent(c -> parties.add(new Actor(c, actor.span())));
      }
    } else if (party instanceof Official
        || party instanceof Country
        || party instanceof Organization) {
      parties.add(actor);
    }
  }

  private static boolean isOfficialOf(Actor actor, Country country) {
    return actor.party() instanceof Official official
        && official.country().filter(country::equals).isPresent();
  }

  /**
   * Whether they can hold a meeting of states: two, and one of them in office or a state, or all of
   * them spoken of with an honorific.
   */
  static boolean suffice(List<Actor> participants, EventText text) {
    return participants.size() >= 2
        && (participants.stream().anyMatch(Participants::representsState)
            || participants.stream().allMatch(a -> text.styled(a.span())));
  }

  static boolean representsState(Actor actor) {
    return actor.party() instanceof Country
        || (actor.party() instanceof Official official && !official.offices().isEmpty());
  }
}
