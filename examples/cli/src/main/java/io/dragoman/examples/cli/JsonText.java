package io.dragoman.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;

/** JSON as text that can be written in UTF-8. */
final class JsonText {

  private JsonText() {}

  /** One line of JSON. */
  static String line(JsonNode node) {
    return wellFormed(node.toString());
  }

  /**
   * Escapes halves of surrogate pairs. An article may hold them, and JSON may escaped, but UTF-8
   * may not.
   */
  static String wellFormed(String json) {
    StringBuilder text = new StringBuilder(json.length());
    json.codePoints().forEach(c -> append(text, c));
    return text.toString();
  }

  private static void append(StringBuilder text, int codePoint) {
    if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
      text.append("\\u%04x".formatted(codePoint));
    } else {
      text.appendCodePoint(codePoint);
    }
  }
}
