package io.dragoman.parsers.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads NewsML-G2, and NITF without an envelope: each item with a text becomes an article. Items
 * that hold pictures or only refer to others have no text and give none.
 */
final class NewsmlReader implements FormReader {

  @Override
  public void read(RawSource source, Reading reading) {
    Decoded decoded = source.decodedText();
    Items items = new Items(source, decoded, reading);
    HardenedXml.walk(decoded.text(), "NewsML-G2", reading.limits(), items);
    if (reading.articles() == items.articlesBefore) {
      reading.skipped("the NewsML-G2", "it holds no item with a text");
    }
  }

  /** Follows the document and collects the item that is open. */
  private static final class Items implements HardenedXml.Visitor {

    private static final List<String> ITEMS = List.of("newsitem", "nitf");

    private final RawSource source;
    private final Decoded decoded;
    private final Reading reading;
    private final int articlesBefore;
    private final XmlPath path = new XmlPath();
    private final StringBuilder value = new StringBuilder();
    private @Nullable Draft draft;
    private @Nullable XmlText body;
    private int itemDepth;
    private int bodyDepth;
    private String written = "";
    private String created = "";
    private String itemLanguage = "";
    private String textRole = "";
    private @Nullable MappedText inline;

    Items(RawSource source, Decoded decoded, Reading reading) {
      this.source = source;
      this.decoded = decoded;
      this.reading = reading;
      this.articlesBefore = reading.articles();
    }

    @Override
    public void begin(XMLStreamReader element) {
      path.begin(element.getLocalName());
      String name = element.getLocalName().toLowerCase(Locale.ROOT);
      if (draft == null && ITEMS.contains(name)) {
        open(element);
      }
      if (draft == null) {
        return;
      }
      if (body != null) {
        body.begin(name);
        return;
      }
      value.setLength(0);
      attributes(element, name, draft);
      boolean content =
          name.equals("inlinexml") || name.equals("body.content") || name.equals("inlinedata");
      if (content && inline == null) {
        textRole = name.equals("inlinedata") ? attribute(element, "contenttype") : "";
        body = new XmlText(path, source.container());
        bodyDepth = path.depth();
      }
    }

    private void open(XMLStreamReader element) {
      draft = new Draft(SourceForm.NEWSML).warnings(decoded.warnings());
      draft.id(Optional.of(attribute(element, "guid")));
      itemLanguage = attribute(element, "lang");
      itemDepth = path.depth();
      written = "";
      created = "";
      inline = null;
    }

    private void attributes(XMLStreamReader element, String name, Draft item) {
      switch (name) {
        case "provider", "infosource" -> item.publisher(Optional.of(attribute(element, "literal")));
        case "language" -> item.language(Optional.of(attribute(element, "tag")));
        case "pubstatus" -> status(attribute(element, "qcode"), item);
        case "date.issue", "date.release" -> written = attribute(element, "norm");
        case "doc-id" -> item.id(Optional.of(attribute(element, "id-string")));
        case "story.date" -> created = attribute(element, "norm");
        default -> {
          // says nothing that an article holds
        }
      }
    }

    private static void status(String code, Draft item) {
      String status = code.substring(code.indexOf(':') + 1);
      if (!status.isEmpty() && !status.equalsIgnoreCase("usable")) {
        item.warn(WarningCode.NOT_RELEASED, "its publishing status is \"" + status + '"');
      }
    }

    private static String attribute(XMLStreamReader element, String name) {
      for (int i = 0; i < element.getAttributeCount(); i++) {
        if (element.getAttributeLocalName(i).equalsIgnoreCase(name)) {
          return element.getAttributeValue(i).strip();
        }
      }
      return "";
    }

    @Override
    public void text(String text) {
      if (body != null) {
        body.text(text);
      } else if (draft != null) {
        value.append(text);
      }
    }

    @Override
    public void end(String localName) {
      String name = localName.toLowerCase(Locale.ROOT);
      if (body != null) {
        if (path.depth() == bodyDepth) {
          inline = close(body);
          body = null;
        } else {
          body.end(name);
        }
      } else if (draft != null) {
        property(name, value.toString().strip(), draft);
        value.setLength(0);
        if (path.depth() == itemDepth) {
          finish(draft);
          draft = null;
        }
      }
      path.end();
    }

    /** Inline data may be HTML that is written as text. */
    private @Nullable MappedText close(XmlText content) {
      MappedText text = content.finish();
      String html = content.raw();
      boolean page =
          textRole.toLowerCase(Locale.ROOT).contains("html") && PageTexts.looksLikeHtml(html);
      if (page) {
        String container = source.container() + path;
        text = PageTexts.whole(html, container, reading.limits());
      }
      return text.isEmpty() ? null : text;
    }

    private void property(String name, String text, Draft item) {
      if (text.isEmpty()) {
        return;
      }
      Optional<String> found = Optional.of(text);
      switch (name) {
        case "headline", "hl1" -> item.headline(found);
        case "by", "byline", "bytag" -> item.byline(found);
        case "dateline" -> item.dateline(found);
        case "location" -> item.dateline(found);
        case "contentcreated" -> created = text;
        case "versioncreated" -> written = text;
        case "embargoed" ->
            item.warn(WarningCode.NOT_RELEASED, "it is not to be published before " + text);
        case "name" -> {
          if (path.isWithin("provider") || path.isWithin("infosource")) {
            item.publisher(found);
          }
        }
        default -> {
          // says nothing that an article holds
        }
      }
    }

    private void finish(Draft item) {
      if (inline == null) {
        return;
      }
      item.id(source.hints().name());
      item.language(Optional.of(itemLanguage));
      item.date("contentCreated", Optional.of(created));
      if (!item.hasDate()) {
        item.date("versionCreated", Optional.of(written));
      }
      reading.add(item.text(inline));
    }
  }

  /** The way to the open element, with positions: {@code /newsMessage/itemSet/newsItem[2]}. */
  static final class XmlPath {

    private final List<String> steps = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<java.util.Map<String, Integer>> counts = new ArrayList<>();

    XmlPath() {
      counts.add(new java.util.HashMap<>());
    }

    void begin(String name) {
      int number = counts.get(counts.size() - 1).merge(name, 1, Integer::sum);
      steps.add(name + "[" + number + "]");
      names.add(name.toLowerCase(Locale.ROOT));
      counts.add(new java.util.HashMap<>(4));
    }

    void end() {
      steps.remove(steps.size() - 1);
      names.remove(names.size() - 1);
      counts.remove(counts.size() - 1);
    }

    int depth() {
      return steps.size();
    }

    boolean isWithin(String name) {
      return names.contains(name);
    }

    /** The number of the next text node in the open element. */
    int nextText() {
      return counts.get(counts.size() - 1).merge("text()", 1, Integer::sum);
    }

    @Override
    public String toString() {
      return "/" + String.join("/", steps);
    }
  }
}
