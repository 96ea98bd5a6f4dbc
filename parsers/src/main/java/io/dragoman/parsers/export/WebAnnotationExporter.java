package io.dragoman.parsers.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dragoman.actor.Official;
import io.dragoman.dossier.ArticleHeader;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.DiplomaticEvent;
import io.dragoman.event.Fact;
import io.dragoman.json.DragomanJson;
import io.dragoman.text.Article;
import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import io.dragoman.text.Warning;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes W3C Web Annotations as JSON-LD: a page of annotations, one for each piece of evidence of
 * each record.
 *
 * <p>The target of an annotation is the article (its URL, or a URN made of its id), selected twice:
 * by a {@code TextPositionSelector} and by a {@code TextQuoteSelector} with the words before and
 * after. Positions count <b>Unicode code points</b> of {@link Article#text()}, from 0, the end
 * excluded, as the Web Annotation Data Model asks, not UTF-16 units as the records do; the page
 * says so in {@code offsetUnit}. The bodies name the type of the record, its property, the value if
 * it is one word or name, and, to tell which annotations belong together, the record.
 *
 * <p>For evidence of an article that was not given there is only the quote, and a warning {@value
 * #NO_ARTICLE}.
 */
public final class WebAnnotationExporter implements Exporter {

  /** The code of the warning that the article of some evidence was not given. */
  public static final String NO_ARTICLE = "annotation-no-article";

  private static final int CONTEXT = 32;
  private static final String NAMESPACE = "urn:dragoman:terms:";
  private static final WebAnnotationExporter STANDARD = new WebAnnotationExporter();

  private WebAnnotationExporter() {}

  /**
   * Returns the exporter.
   *
   * @return the exporter
   */
  public static WebAnnotationExporter standard() {
    return STANDARD;
  }

  @Override
  public String name() {
    return "annotations";
  }

  @Override
  public String mediaType() {
    return "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";
  }

  @Override
  public String fileExtension() {
    return "annotations.jsonld";
  }

  @Override
  public List<Warning> write(Dossier dossier, List<Article> articles, Appendable out)
      throws IOException {
    Page page = new Page(Sources.of(dossier, articles));
    for (ArticleHeader header : dossier.articles()) {
      page.add("ArticleHeader", "header", header, header.evidence());
    }
    for (Official official : dossier.officials()) {
      page.add(official.type(), official.name(), official, official.evidence());
    }
    for (Fact fact : dossier.facts(Fact.class)) {
      page.add(fact.type(), page.key(fact), fact, fact.evidence());
    }
    JsonDocument.write(page.tree(), out);
    return List.copyOf(page.warnings);
  }

  /** The page while it is filled. */
  private static final class Page {

    private final Sources sources;
    private final EventKeys keys;
    private final Map<Article, CodePoints> codePoints = new HashMap<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final ArrayNode items = JsonDocument.array();
    private final List<Warning> warnings = new ArrayList<>();

    Page(Sources sources) {
      this.sources = sources;
      this.keys = new EventKeys(sources);
    }

    /** Of an event what survives an update, of another record what and where it is. */
    String key(Fact fact) {
      return fact instanceof DiplomaticEvent event
          ? keys.name(event)
          : StableHash.of(fact.type() + fact.evidence());
    }

    void add(String type, String key, Object record, List<Evidence> evidence) {
      JsonNode tree = DragomanJson.standard().toTree(record);
      for (Evidence piece : evidence) {
        items.add(annotation(type, key, tree, piece));
      }
    }

    private ObjectNode annotation(String type, String key, JsonNode record, Evidence evidence) {
      String source = source(evidence);
      String name = String.join("|", source, type, key, evidence.property(), span(evidence));
      ObjectNode annotation = JsonDocument.object();
      annotation.put("id", "urn:dragoman:annotation:" + unique(StableHash.of(name)));
      annotation.put("type", "Annotation");
      annotation.put("motivation", "classifying");
      ArrayNode body = annotation.putArray("body");
      body.add(text("classifying", type));
      body.add(text("tagging", evidence.property()));
      value(record, evidence.property()).ifPresent(v -> body.add(text("describing", v)));
      body.add(
          JsonDocument.typed("SpecificResource")
              .put("purpose", "linking")
              .put("source", "urn:dragoman:record:" + Iri.escaped(type) + ":" + Iri.escaped(key)));
      annotation.set("target", target(source, evidence));
      return annotation;
    }

    private static String span(Evidence evidence) {
      return evidence.span().begin() + "-" + evidence.span().end();
    }

    private String unique(String id) {
      int number = ids.merge(id, 1, Integer::sum);
      return number == 1 ? id : id + "-" + number;
    }

    private static ObjectNode text(String purpose, String value) {
      return JsonDocument.typed("TextualBody")
          .put("purpose", purpose)
          .put("value", value)
          .put("format", "text/plain");
    }

    /** The value of a property, if it can be said in a word or a name. */
    private static Optional<String> value(JsonNode record, String property) {
      JsonNode value = record.at("/" + property);
      if (value.isObject()) {
        value =
            List.of("name", "text", "number", "title").stream()
                .map(value::path)
                .filter(JsonNode::isValueNode)
                .findFirst()
                .orElse(value);
      }
      return value.isValueNode() ? Optional.of(value.asText()) : Optional.empty();
    }

    private ObjectNode target(String source, Evidence evidence) {
      ObjectNode target = JsonDocument.object().put("source", source);
      Optional<Article> article = sources.of(evidence).filter(found -> fits(found, evidence));
      if (article.isEmpty()) {
        warnings.add(
            Warning.of(
                NO_ARTICLE,
                "the article of the evidence \"%s\" was not given, or has another text there"
                    .formatted(evidence.quote()),
                evidence.span()));
        target.set(
            "selector", JsonDocument.typed("TextQuoteSelector").put("exact", evidence.quote()));
        return target;
      }
      TextSpan span = evidence.span();
      CodePoints count =
          codePoints.computeIfAbsent(article.get(), given -> new CodePoints(given.text()));
      ArrayNode selectors = target.putArray("selector");
      selectors.add(
          JsonDocument.typed("TextPositionSelector")
              .put("start", count.at(span.begin()))
              .put("end", count.at(span.end())));
      selectors.add(
          JsonDocument.typed("TextQuoteSelector")
              .put("exact", evidence.quote())
              .put("prefix", before(article.get().text(), span.begin()))
              .put("suffix", after(article.get().text(), span.end())));
      return target;
    }

    private static boolean fits(Article article, Evidence evidence) {
      return article.text().startsWith(evidence.quote(), evidence.span().begin());
    }

    private static String before(String text, int end) {
      int begin = Math.max(0, end - CONTEXT);
      return text.substring(begin + (isInsidePair(text, begin) ? 1 : 0), end);
    }

    private static String after(String text, int begin) {
      int end = Math.min(text.length(), begin + CONTEXT);
      return text.substring(begin, end - (isInsidePair(text, end) ? 1 : 0));
    }

    private static boolean isInsidePair(String text, int index) {
      return index > 0
          && index < text.length()
          && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    }

    private String source(Evidence evidence) {
      return sources
          .of(evidence)
          .map(sources::iri)
          .orElseGet(
              () ->
                  "urn:dragoman:article:"
                      + evidence.articleId().map(Iri::escaped).orElse("unknown"));
    }

    ObjectNode tree() {
      String name =
          StableHash.of(String.join("|", sources.articles().stream().map(sources::iri).toList()));
      ObjectNode page = JsonDocument.object();
      page.putArray("@context")
          .add("http://www.w3.org/ns/anno.jsonld")
          .add(JsonDocument.object().put("offsetUnit", NAMESPACE + "offsetUnit"));
      page.put("id", "urn:dragoman:annotations:" + name + ":1");
      page.put("type", "AnnotationPage");
      page.put("offsetUnit", "Unicode code point");
      page.set(
          "partOf",
          JsonDocument.object()
              .put("id", "urn:dragoman:annotations:" + name)
              .put("type", "AnnotationCollection")
              .put("label", "Evidence of diplomatic records, found by Dragoman")
              .put("total", items.size()));
      page.put("startIndex", 0);
      page.set("items", items);
      return page;
    }
  }
}
