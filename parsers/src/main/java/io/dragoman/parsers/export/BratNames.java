package io.dragoman.parsers.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;

/** Names of types and roles as brat allows them: letters, digits, hyphens. */
final class BratNames {

  private static final Map<String, String> ROLES =
      Map.of(
          "visitors", "Visitor",
          "delegation", "Delegate",
          "participants", "Participant",
          "speakers", "Speaker",
          "addressees", "Addressee",
          "topics", "Topic",
          "countries", "Country");

  private BratNames() {}

  static String type(String name) {
    StringBuilder type = new StringBuilder();
    name.codePoints()
        .filter(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-'))
        .forEach(type::appendCodePoint);
    if (type.isEmpty()) {
      return "Record";
    }
    return type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
  }

  /** The role of a property: {@code Visitor} for {@code visitors/0}. */
  static String role(String property) {
    String name = lastName(property);
    return ROLES.getOrDefault(name, type(name));
  }

  /** The type of a mention that tells a property. */
  static String entity(String property, JsonNode value) {
    if (value.path("type").isTextual()) {
      return type(value.path("type").asText());
    }
    return switch (lastName(property)) {
      case "place" -> "Place";
      case "date", "tourDate" -> "Date";
      case "topic", "topics" -> "Topic";
      case "content" -> "Content";
      case "source" -> "Source";
      case "about", "countries" -> "Country";
      default -> "Value";
    };
  }

  private static String lastName(String property) {
    String last = property;
    for (String step : property.split("/", -1)) {
      if (!step.isEmpty() && !Character.isDigit(step.charAt(0))) {
        last = step;
      }
    }
    return last;
  }
}
