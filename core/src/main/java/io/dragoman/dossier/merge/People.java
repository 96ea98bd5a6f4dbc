package io.dragoman.dossier.merge;

import io.dragoman.actor.Group;
import io.dragoman.actor.Official;
import io.dragoman.actor.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Parties of articles, with the persons that are known across the articles in their place. */
final class People {

  private final PersonIndex persons;

  People(PersonIndex persons) {
    this.persons = persons;
  }

  /** The same party without what only this article says of a person. */
  Party identity(Source source, Party party) {
    if (party instanceof Official official) {
      return persons.find(source, official).identity();
    }
    if (party instanceof Group group && !group.members().isEmpty()) {
      return Group.builder().from(group).members(identities(source, group.members())).build();
    }
    return party;
  }

  /** The parties as above, none twice. */
  List<Party> identities(Source source, List<? extends Party> parties) {
    Set<String> seen = new TreeSet<>();
    List<Party> identities = new ArrayList<>();
    for (Party party : parties) {
      Party identity = identity(source, party);
      if (identity instanceof Group || seen.add(Participation.keyOf(identity))) {
        identities.add(identity);
      }
    }
    return identities;
  }

  /** The same party under the name that all articles share, with its offices in this article. */
  Party asTold(Source source, Party party) {
    if (party instanceof Official official) {
      Official identity = persons.find(source, official).identity();
      return Official.builder()
          .name(identity.name())
          .offices(official.offices())
          .country(identity.country())
          .build();
    }
    if (party instanceof Group group && !group.members().isEmpty()) {
      List<Party> members = new ArrayList<>();
      for (Party member : group.members()) {
        Party told = asTold(source, member);
        if (!members.contains(told)) {
          members.add(told);
        }
      }
      return Group.builder().from(group).members(members).build();
    }
    return party;
  }

  String keyOf(Source source, Party party) {
    return Participation.keyOf(identity(source, party));
  }
}
