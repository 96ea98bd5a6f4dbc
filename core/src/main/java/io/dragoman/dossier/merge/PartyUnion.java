package io.dragoman.dossier.merge;

import io.dragoman.actor.Official;
import io.dragoman.actor.Party;
import io.dragoman.event.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The parties that several articles name in one place of a record, each once, in the order in which
 * they are first named. A person has the offices of the last article that gives some.
 */
final class PartyUnion {

  private final People people;
  private final List<Party> parties = new ArrayList<>();
  private final Map<String, Integer> positions = new HashMap<>();

  private PartyUnion(People people) {
    this.people = people;
  }

  static <T extends Fact> PartyUnion of(
      People people, Cluster<T> cluster, Function<T, List<Party>> property) {
    return of(people, cluster, property, Set.of());
  }

  /** The same without the parties of certain keys, which stand elsewhere in the record. */
  static <T extends Fact> PartyUnion of(
      People people, Cluster<T> cluster, Function<T, List<Party>> property, Set<String> without) {
    PartyUnion union = new PartyUnion(people);
    for (Sourced<T> item : cluster.items()) {
      for (Party party : property.apply(item.told())) {
        String key = people.keyOf(item.source(), party);
        if (!without.contains(key)) {
          union.add(key, people.asTold(item.source(), party));
        }
      }
    }
    union.dropEqual();
    return union;
  }

  private void add(String key, Party party) {
    Integer known = positions.get(key);
    if (known == null) {
      positions.put(key, parties.size());
      parties.add(party);
    } else if (!(party instanceof Official official) || !official.offices().isEmpty()) {
      parties.set(known, party);
    }
  }

  /** Namesakes of whom an article says nothing else cannot stand beside one another in a record. */
  private void dropEqual() {
    List<Party> kept = new ArrayList<>();
    for (Map.Entry<String, Integer> entry : inOrder()) {
      Party party = parties.get(entry.getValue());
      int same = kept.indexOf(party);
      positions.put(entry.getKey(), same < 0 ? kept.size() : same);
      if (same < 0) {
        kept.add(party);
      }
    }
    parties.clear();
    parties.addAll(kept);
  }

  private List<Map.Entry<String, Integer>> inOrder() {
    return List.copyOf(positions.entrySet()).stream()
        .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
        .sorted(Map.Entry.comparingByValue())
        .toList();
  }

  List<Party> parties() {
    return List.copyOf(parties);
  }

  Set<String> keys() {
    return Set.copyOf(positions.keySet());
  }

  /** The position of a party of an article, or -1. */
  int position(Source source, Party party) {
    return positions.getOrDefault(people.keyOf(source, party), -1);
  }

  /** Teaches evidence of one article where its parties stand now. */
  void move(EvidencePaths paths, String property, Source source, List<Party> told) {
    paths.list(property, told.size(), i -> position(source, told.get(i)));
  }
}
