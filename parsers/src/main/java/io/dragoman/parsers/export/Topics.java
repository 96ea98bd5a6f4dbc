package io.dragoman.parsers.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.AgendaItem;
import io.dragoman.event.DiplomaticEvent;
import io.dragoman.json.DragomanJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is discussed at which event. A topic holds its event by value and without its evidence, so
 * events are the same here if all but the evidence is.
 */
final class Topics {

  private final Map<JsonNode, List<String>> byEvent = new HashMap<>();

  Topics(Dossier dossier) {
    for (AgendaItem item : dossier.agenda()) {
      item.event()
          .ifPresent(
              event ->
                  byEvent.computeIfAbsent(key(event), e -> new ArrayList<>()).add(item.topic()));
    }
  }

  List<String> of(DiplomaticEvent event) {
    return byEvent.isEmpty() ? List.of() : byEvent.getOrDefault(key(event), List.of());
  }

  private static JsonNode key(DiplomaticEvent event) {
    ObjectNode tree = (ObjectNode) DragomanJson.standard().toTree(event);
    tree.remove("evidence");
    return tree;
  }
}
