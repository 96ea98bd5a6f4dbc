package io.dragoman.parsers.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dragoman.json.DragomanJson;
import java.io.IOException;
import java.util.Optional;

/** JSON trees, and their text for files in UTF-8. */
final class JsonDocument {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonDocument() {}

  static ObjectNode object() {
    return NODES.objectNode();
  }

  static ObjectNode typed(String type) {
    return object().put("type", type);
  }

  static ArrayNode array() {
    return NODES.arrayNode();
  }

  static void put(ObjectNode node, String property, Optional<String> value) {
    value.ifPresent(text -> node.put(property, text));
  }

  /** One value as it is, several as an array, none not at all. */
  static void putAll(ObjectNode node, String property, ArrayNode values) {
    if (values.size() == 1) {
      node.set(property, values.get(0));
    } else if (!values.isEmpty()) {
      node.set(property, values);
    }
  }

  /** Writes a tree, indented, with a line feed at its end. */
  static void write(JsonNode tree, Appendable out) throws IOException {
    String json = DragomanJson.standard().writePretty(tree);
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (isHalf(json, i)) { // no UTF-8 for it
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    out.append('\n');
  }

  private static boolean isHalf(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }
}
