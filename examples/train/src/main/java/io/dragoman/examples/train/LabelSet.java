package io.dragoman.examples.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbered labels: the tags or the relations of the treebanks that are not too rare to learn. */
final class LabelSet {

  /** The number of a label that is not in the set. */
  static final int NONE = -1;

  private static final int OFTEN = 4;

  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  LabelSet(List<List<String>> labels) {
    Map<String, Integer> counts = new TreeMap<>();
    labels.forEach(list -> list.forEach(label -> counts.merge(label, 1, Integer::sum)));
    counts.forEach(
        (name, count) -> {
          if (count >= OFTEN) {
            numbers.put(name, names.size());
            names.add(name);
          }
        });
  }

  List<String> names() {
    return names;
  }

  int size() {
    return names.size();
  }

  int number(String name) {
    return numbers.getOrDefault(name, NONE);
  }
}
