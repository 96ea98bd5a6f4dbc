package io.dragoman.parsers.source;

import io.dragoman.parsers.source.NewsmlReader.XmlPath;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the text of a part of an XML document, with blanks collapsed and paragraphs kept. */
final class XmlText {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hl1",
          "hl2",
          "li",
          "ul",
          "ol",
          "tr",
          "td",
          "th",
          "table",
          "blockquote",
          "bq",
          "block",
          "body",
          "body.content",
          "body.head",
          "body.end",
          "pre",
          "section",
          "article",
          "dt",
          "dd",
          "hr",
          "note",
          "tagline");

  /** Not of the text: what a page or an NITF document has around it. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "head",
          "title",
          "style",
          "script",
          "media",
          "figure",
          "figcaption",
          "hedline",
          "headline",
          "byline",
          "dateline",
          "abstract",
          "body.head",
          "docdata",
          "pubdata",
          "tagline",
          "body.end");

  /** Blanks that become one if more text follows. */
  private record Blank(int place, int begin, int length) {}

  private final MappedText text = new MappedText();
  private final StringBuilder raw = new StringBuilder();
  private final XmlPath path;
  private final String container;
  private boolean blank;
  private @Nullable Blank pending;
  private boolean paragraph;
  private int leftOut;

  XmlText(XmlPath path, String container) {
    this.path = path;
    this.container = container;
  }

  void begin(String name) {
    if (leftOut > 0 || LEFT_OUT.contains(name)) {
      leftOut++;
    } else if (name.equals("br")) {
      lineBreak();
    } else if (BLOCKS.contains(name)) {
      paragraph = true;
    }
  }

  void end(String name) {
    if (leftOut > 0) {
      leftOut--;
    } else if (BLOCKS.contains(name)) {
      paragraph = true;
    }
  }

  private void lineBreak() {
    if (!text.isEmpty() && !paragraph) {
      text.appendAdded("\n");
      blank = false;
    }
  }

  void text(String value) {
    int number = path.nextText();
    if (leftOut > 0) {
      return;
    }
    raw.append(value);
    if (value.isBlank()) {
      pending = null;
      blank = true;
      return;
    }
    int place = text.place(new SourceMap.NamedPlace(container, path + "/text()[" + number + "]"));
    int at = 0;
    while (at < value.length()) {
      int end = at;
      boolean isBlank = isBlank(value.charAt(at));
      while (end < value.length() && isBlank(value.charAt(end)) == isBlank) {
        end++;
      }
      if (isBlank) {
        pending = blank ? pending : new Blank(place, at, end - at);
        blank = true;
      } else {
        separate();
        text.append(value.substring(at, end), place, at, end - at);
      }
      at = end;
    }
  }

  private void separate() {
    if (paragraph) {
      text.paragraph();
    } else if (blank && !text.isEmpty() && pending != null) {
      text.append(" ", pending.place(), pending.begin(), pending.length());
    } else if (blank && !text.isEmpty()) {
      text.appendAdded(" ");
    }
    paragraph = false;
    blank = false;
    pending = null;
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00A0';
  }

  /** All characters as they stand, for what is HTML written as text. */
  String raw() {
    return raw.toString();
  }

  MappedText finish() {
    return text;
  }
}
