package io.dragoman.dossier.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts records together that tell the same: the most alike first, and never two into one group that
 * are different.
 *
 * <p>All records are looked at in the order of publication, whatever the order in which they came,
 * so that the groups depend on the set of records alone.
 *
 * @param <T> the type of the records
 * @param <V> what of a record is compared
 */
final class Clustering<T, V> {

  private final Similarity<T, V> similarity;

  Clustering(Similarity<T, V> similarity) {
    this.similarity = similarity;
  }

  /** A pair of records that tell the same, by their positions. */
  private record Link(int one, int other, Verdict verdict) {

    static final Comparator<Link> ORDER =
        Comparator.<Link>comparingDouble(link -> -link.verdict.score())
            .thenComparingInt(Link::one)
            .thenComparingInt(Link::other);
  }

  /** Groups the records. The groups are in the order of their first records. */
  List<Cluster<T>> cluster(Collection<Sourced<T>> records) {
    List<Sourced<T>> items = records.stream().sorted().toList();
    List<V> views = items.stream().map(similarity::view).toList();
    List<List<Integer>> members = new ArrayList<>();
    int[] groupOf = new int[items.size()];
    for (int i = 0; i < items.size(); i++) {
      groupOf[i] = i;
      members.add(new ArrayList<>(List.of(i)));
    }
    Map<Integer, Link> joinedBy = new HashMap<>();
    for (Link link : links(views)) {
      int one = groupOf[link.one];
      int other = groupOf[link.other];
      if (one != other && mayJoin(views, members.get(one), members.get(other))) {
        int into = Math.min(one, other);
        int from = Math.max(one, other);
        joinedBy.put(from, link);
        for (int moved : members.get(from)) {
          groupOf[moved] = into;
          members.get(into).add(moved);
        }
        members.get(from).clear();
      }
    }
    return members.stream()
        .filter(group -> !group.isEmpty())
        .map(group -> toCluster(items, group, joinedBy))
        .sorted()
        .toList();
  }

  private List<Link> links(List<V> views) {
    Map<String, List<Integer>> byKey = new TreeMap<>();
    for (int i = 0; i < views.size(); i++) {
      for (String key : similarity.keys(views.get(i))) {
        byKey.computeIfAbsent(key, unused -> new ArrayList<>()).add(i);
      }
    }
    Map<Long, Link> links = new HashMap<>();
    for (List<Integer> block : byKey.values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          int one = block.get(i);
          int other = block.get(j);
          links.computeIfAbsent(
              ((long) one << Integer.SIZE) | other,
              unused -> new Link(one, other, similarity.compare(views.get(one), views.get(other))));
        }
      }
    }
    return links.values().stream()
        .filter(link -> link.verdict.isSame())
        .sorted(Link.ORDER)
        .toList();
  }

  private boolean mayJoin(List<V> views, List<Integer> some, List<Integer> others) {
    for (int one : some) {
      for (int other : others) {
        V first = views.get(Math.min(one, other));
        if (similarity.compare(first, views.get(Math.max(one, other))).isDifferent()) {
          return false;
        }
      }
    }
    return true;
  }

  /** A record was joined by the link of the group that it began, which names the pair. */
  private Cluster<T> toCluster(
      List<Sourced<T>> items, List<Integer> group, Map<Integer, Link> joinedBy) {
    List<Integer> sorted = group.stream().sorted().toList();
    List<List<String>> reasons = new ArrayList<>();
    for (int member : sorted) {
      Link link = joinedBy.get(member);
      reasons.add(link == null ? List.of() : link.verdict.reasons());
    }
    return new Cluster<>(sorted.stream().map(items::get).toList(), reasons);
  }
}
