package io.dragoman.parsers.source.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.parser.Parser;

/**
 * A schema.org article: what its properties say, as worded.
 *
 * @param node the JSON object
 * @param pointer where it stands in its document, as a JSON pointer
 */
public record JsonLdArticle(JsonNode node, String pointer) {

  /** The property that holds the text. */
  public static final String BODY = "articleBody";

  static boolean isArticle(JsonNode node) {
    return types(node).stream()
        .anyMatch(
            type ->
                type.endsWith("Article")
                    || type.endsWith("BlogPosting")
                    || type.equals("LiveBlogPosting")
                    || type.equals("Report"));
  }

  private static List<String> types(JsonNode node) {
    JsonNode type = node.path("@type");
    List<String> types = new ArrayList<>();
    if (type.isTextual()) {
      types.add(local(type.textValue()));
    }
    type.forEach(each -> types.add(local(each.asText())));
    return types;
  }

  private static String local(String type) {
    return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
  }

  /**
   * The identifier.
   *
   * @return {@code @id} or {@code identifier}, if it is a string
   */
  public Optional<String> id() {
    Optional<String> id = string("@id");
    return id.isPresent() ? id : string("identifier");
  }

  /**
   * The headline.
   *
   * @return {@code headline} or {@code name}
   */
  public Optional<String> headline() {
    Optional<String> headline = string("headline").map(JsonLdArticle::unescaped);
    return headline.isPresent() ? headline : string("name").map(JsonLdArticle::unescaped);
  }

  /**
   * The authors.
   *
   * @return their names, separated by commas
   */
  public Optional<String> byline() {
    return names("author");
  }

  /**
   * The place of writing.
   *
   * @return {@code dateline}
   */
  public Optional<String> dateline() {
    return string("dateline");
  }

  /**
   * The day of publication.
   *
   * @return {@code datePublished}
   */
  public Optional<String> datePublished() {
    return string("datePublished");
  }

  /**
   * The day of writing.
   *
   * @return {@code dateCreated}
   */
  public Optional<String> dateCreated() {
    return string("dateCreated");
  }

  /**
   * The language.
   *
   * @return {@code inLanguage}, as a tag where the publisher gives one
   */
  public Optional<String> language() {
    JsonNode language = node.path("inLanguage");
    if (language.isObject()) {
      return text(language.path("alternateName"));
    }
    return text(language.isArray() ? language.path(0) : language);
  }

  /**
   * Who published it.
   *
   * @return the name of {@code publisher}
   */
  public Optional<String> publisher() {
    return names("publisher");
  }

  /**
   * The address.
   *
   * @return {@code url} or {@code mainEntityOfPage}
   */
  public Optional<String> url() {
    Optional<String> url = string("url");
    if (url.isPresent()) {
      return url;
    }
    JsonNode page = node.path("mainEntityOfPage");
    return text(page.isObject() ? page.path("@id") : page).filter(at -> at.startsWith("http"));
  }

  /**
   * The text.
   *
   * @return {@code articleBody} as it stands
   */
  public Optional<String> body() {
    return string(BODY);
  }

  /**
   * Whether only a part is shown to those who do not pay.
   *
   * @return true if {@code isAccessibleForFree} says no
   */
  public boolean partial() {
    JsonNode free = node.path("isAccessibleForFree");
    return free.asText("").equalsIgnoreCase("false");
  }

  /**
   * Whether the article grew entry by entry.
   *
   * @return true for a {@code LiveBlogPosting}
   */
  public boolean liveBlog() {
    return types(node).contains("LiveBlogPosting");
  }

  private Optional<String> names(String property) {
    JsonNode value = node.path(property);
    List<String> names = new ArrayList<>();
    for (JsonNode each : value.isArray() ? value : List.of(value)) {
      text(each.isObject() ? each.path("name") : each)
          .map(JsonLdArticle::unescaped)
          .filter(name -> !name.contains("://") && !names.contains(name))
          .ifPresent(names::add);
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  private Optional<String> string(String property) {
    return text(node.path(property));
  }

  private static Optional<String> text(JsonNode value) {
    return Optional.of(value)
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  private static String unescaped(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }
}
