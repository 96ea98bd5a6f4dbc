package io.dragoman.dossier.merge;

import com.fasterxml.jackson.databind.JsonNode;
import io.dragoman.event.Fact;
import java.util.Map;
import java.util.TreeMap;

/** Properties that the types do not know: each as the first article with it has it. */
final class Extras {

  private Extras() {}

  static Map<String, JsonNode> of(Cluster<? extends Fact> cluster) {
    Map<String, JsonNode> extras = new TreeMap<>();
    for (Sourced<? extends Fact> item : cluster.items()) {
      item.told().extra().forEach(extras::putIfAbsent);
    }
    return extras;
  }
}
