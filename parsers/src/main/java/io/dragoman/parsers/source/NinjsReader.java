package io.dragoman.parsers.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads ninjs, the news in JSON of the IPTC: versions 1 ({@code headline}, {@code body_xhtml}), 2
 * ({@code headlines}, {@code bodies}) and 3 (the same in camel case). Texts that an item holds as
 * associations are articles of their own.
 */
final class NinjsReader implements FormReader {

  private static final List<String> V1_BODIES = List.of("body_text", "body_xhtml", "body_html");

  @Override
  public void read(RawSource source, Reading reading) {
    Decoded decoded = source.decodedText();
    JsonNode root = StrictJson.read(decoded.text(), "ninjs", reading.limits());
    int before = reading.articles();
    read(root, source.container(), source, decoded, reading);
    if (reading.articles() == before) {
      reading.skipped("the ninjs", "it holds no text");
    }
  }

  private static void read(
      JsonNode node, String pointer, RawSource source, Decoded decoded, Reading reading) {
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        read(node.get(i), pointer + "/" + i, source, decoded, reading);
      }
      return;
    }
    Item item = new Item(node, pointer);
    Optional<Body> body = item.body();
    if (body.isPresent()) {
      Draft draft = draft(item, source).warnings(decoded.warnings());
      draft.text(StrictJson.text(body.get().value(), body.get().pointer(), reading.limits()));
      reading.add(draft);
    }
    item.field("associations")
        .ifPresent(
            held -> {
              for (Map.Entry<String, JsonNode> each : entries(held)) {
                String at = pointer + "/associations/" + each.getKey();
                read(each.getValue(), at, source, decoded, reading);
              }
            });
  }

  /** The members of an object, or the elements of a list with their numbers. */
  private static List<Map.Entry<String, JsonNode>> entries(JsonNode node) {
    List<Map.Entry<String, JsonNode>> entries = new ArrayList<>(node.properties());
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      entries.add(Map.entry(String.valueOf(i), node.get(i)));
    }
    return entries;
  }

  private static Draft draft(Item item, RawSource source) {
    Draft draft =
        new Draft(SourceForm.NINJS)
            .id(item.text("uri"))
            .id(source.hints().name())
            .headline(item.role("headlines"))
            .headline(item.text("headline"))
            .headline(item.text("title"))
            .byline(item.text("by"))
            .byline(item.text("byline"))
            .dateline(item.text("located"))
            .language(item.text("language"))
            .publisher(item.role("infosources"))
            .publisher(item.text("source"))
            .publisher(item.text("copyrightholder"))
            .url(item.text("uri").filter(uri -> uri.startsWith("http")))
            .url(source.hints().url());
    for (String name : List.of("contentcreated", "versioncreated", "firstcreated")) {
      if (!draft.hasDate()) {
        draft.date(name, item.text(name));
      }
    }
    item.text("pubstatus")
        .filter(status -> !status.equalsIgnoreCase("usable"))
        .ifPresent(
            status ->
                draft.warn(WarningCode.NOT_RELEASED, "its publishing status is \"" + status + '"'));
    item.text("embargoed")
        .ifPresent(
            until ->
                draft.warn(WarningCode.NOT_RELEASED, "it is not to be published before " + until));
    return draft;
  }

  private record Body(String value, String pointer) {}

  /** An item, whose keys are found in any case. */
  private record Item(JsonNode node, String pointer) {

    Optional<JsonNode> field(String name) {
      return key(name).map(node::get);
    }

    private Optional<String> key(String name) {
      for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
        String each = names.next();
        if (each.toLowerCase(Locale.ROOT).equals(name)) {
          return Optional.of(each);
        }
      }
      return Optional.empty();
    }

    Optional<String> text(String name) {
      return field(name).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    private List<JsonNode> members(String name) {
      List<JsonNode> members = new ArrayList<>();
      field(name).filter(JsonNode::isArray).ifPresent(list -> list.forEach(members::add));
      return members;
    }

    /** The value or name of a list's member whose role is "main", or of its first. */
    Optional<String> role(String name) {
      Optional<String> first = Optional.empty();
      for (JsonNode each : members(name)) {
        Item member = new Item(each, "");
        Optional<String> value = member.text("value").or(() -> member.text("name"));
        if (member.text("role").filter("main"::equalsIgnoreCase).isPresent()) {
          return value;
        }
        first = first.or(() -> value);
      }
      return first;
    }

    Optional<Body> body() {
      Optional<Body> best = Optional.empty();
      int rank = -1;
      List<JsonNode> bodies = members("bodies");
      for (int i = 0; i < bodies.size(); i++) {
        Item each = new Item(bodies.get(i), "");
        Optional<String> value = each.text("value").filter(v -> !v.isBlank());
        if (value.isPresent() && each.rank() > rank) {
          rank = each.rank();
          String at = "%s/%s/%d/%s";
          String path =
              at.formatted(
                  pointer, key("bodies").orElseThrow(), i, each.key("value").orElseThrow());
          best = Optional.of(new Body(value.get(), path));
        }
      }
      for (String name : V1_BODIES) {
        Optional<String> value = text(name).filter(v -> !v.isBlank());
        if (best.isEmpty() && value.isPresent()) {
          best = Optional.of(new Body(value.get(), pointer + "/" + key(name).orElseThrow()));
        }
      }
      return best;
    }

    /** The whole text before extracts, plain text before HTML. */
    private int rank() {
      String role = text("role").orElse("main").toLowerCase(Locale.ROOT);
      String type = text("contenttype").orElse("text/plain").toLowerCase(Locale.ROOT);
      boolean whole = List.of("main", "body", "xhtml", "html", "text", "plain").contains(role);
      int known = type.startsWith("text/plain") ? 2 : type.contains("html") ? 1 : 0;
      return (whole ? 3 : 0) + known;
    }
  }
}
