package io.dragoman.parsers.source.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The schema.org articles of a page or file in JSON-LD.
 *
 * @param articles the articles, in order
 * @param unreadable how many blocks could not be read as JSON
 */
public record JsonLd(List<JsonLdArticle> articles, int unreadable) {

  /** Forgives what publishers do: line breaks in strings, commas before a closing bracket. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private static final int MOST_NODES = 20_000;

  /** Copies the list. */
  public JsonLd {
    articles = List.copyOf(articles);
  }

  static JsonLd of(Document document) {
    List<JsonLdArticle> articles = new ArrayList<>();
    int unreadable = 0;
    for (Element script : document.select("script[type=application/ld+json]")) {
      try {
        articles.addAll(articlesIn(JSON.readTree(withoutComment(script.data()))));
      } catch (JsonProcessingException e) {
        unreadable++;
      }
    }
    return new JsonLd(articles, unreadable);
  }

  private static String withoutComment(String data) {
    String json = data.strip();
    if (json.startsWith("<!--")) {
      json = json.substring(4);
    } else if (json.startsWith("//<![CDATA[")) {
      json = json.substring(11);
    }
    if (json.endsWith("-->")) {
      json = json.substring(0, json.length() - 3);
    }
    return json.endsWith(";") ? json.substring(0, json.length() - 1) : json;
  }

  /**
   * Finds the articles in JSON-LD, wherever a list or graph holds them.
   *
   * @param json the root
   * @return the articles, in order
   */
  public static List<JsonLdArticle> articlesIn(JsonNode json) {
    List<JsonLdArticle> found = new ArrayList<>();
    Deque<Located> open = new ArrayDeque<>();
    open.add(new Located(json, ""));
    for (int nodes = 0; !open.isEmpty() && nodes < MOST_NODES; nodes++) {
      Located at = open.remove();
      if (at.node().isArray()) {
        for (int i = 0; i < at.node().size(); i++) {
          open.add(new Located(at.node().get(i), at.pointer() + "/" + i));
        }
      } else if (JsonLdArticle.isArticle(at.node())) {
        found.add(new JsonLdArticle(at.node(), at.pointer()));
      } else {
        for (String holder :
            List.of("@graph", "mainEntity", "itemListElement", "item", "hasPart")) {
          if (at.node().has(holder)) {
            open.add(new Located(at.node().get(holder), at.pointer() + "/" + holder));
          }
        }
      }
    }
    return found;
  }

  private record Located(JsonNode node, String pointer) {}

  /**
   * The article that the page is about: the first one, and rather one with a headline and a date.
   *
   * @return the article, if there is one
   */
  Optional<JsonLdArticle> article() {
    Optional<JsonLdArticle> complete =
        articles.stream()
            .filter(one -> one.headline().isPresent() && one.datePublished().isPresent())
            .findFirst();
    return complete.isPresent() ? complete : articles.stream().findFirst();
  }
}
