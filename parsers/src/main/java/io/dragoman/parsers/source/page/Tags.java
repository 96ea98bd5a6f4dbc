package io.dragoman.parsers.source.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta tags of a page by name, whether it stands in name, property, itemprop or http-equiv. */
final class Tags {

  /** A tag that was found. */
  record Found(String name, String value) {}

  private final Map<String, String> values = new HashMap<>();

  Tags(Document document) {
    for (Element tag : document.select("meta[content]")) {
      String content = tag.attr("content").strip();
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = tag.attr(attribute).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          values.putIfAbsent(name, content);
        }
      }
    }
  }

  Optional<String> value(String... names) {
    return named(List.of(names)).map(Found::value);
  }

  /** The first of the names, in their order, that the page has. */
  Optional<Found> named(List<String> names) {
    for (String name : names) {
      String value = values.get(name);
      if (value != null) {
        return Optional.of(new Found(name, value));
      }
    }
    return Optional.empty();
  }
}
