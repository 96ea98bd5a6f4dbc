package io.dragoman.parsers.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts a page into its {@link Block}s, in the order of the page, without recursion. */
final class BlockCollector implements NodeFilter {

  /** Elements that never hold text for readers. */
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "video",
          "audio",
          "canvas",
          "select",
          "textarea",
          "input",
          "button",
          "head",
          "title",
          "datalist",
          "map",
          "applet",
          "frameset");

  private final Predicate<Element> isLeftOut;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int linkDepth;
  private Element owner;
  private Element textOwner;

  private BlockCollector(Element root, Predicate<Element> isLeftOut) {
    this.isLeftOut = isLeftOut;
    this.owner = root;
    this.textOwner = root;
  }

  /**
   * Collects the blocks of a part of a page.
   *
   * @param root where to begin
   * @param isLeftOut elements that are skipped with all that is in them
   */
  static List<Block> collect(Element root, Predicate<Element> isLeftOut) {
    BlockCollector collector = new BlockCollector(root, isLeftOut);
    root.filter(collector);
    collector.flush();
    return collector.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode leaf) {
      append(leaf);
    } else if (node instanceof Element element) {
      if (depth > 0 && (SILENT.contains(element.normalName()) || isLeftOut.test(element))) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.normalName().equals("br")) {
        lineBreak();
      } else if (breaks(element)) {
        flush();
        owner = element;
      } else if (element.normalName().equals("a")) {
        linkDepth++;
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (breaks(element)) {
        flush();
        Element parent = element.parent();
        owner = parent == null ? element : parent;
      } else if (element.normalName().equals("a")) {
        linkDepth = Math.max(0, linkDepth - 1);
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean breaks(Element element) {
    String name = element.normalName();
    return (element.isBlock() && !name.equals("a"))
        || name.equals("td")
        || name.equals("th")
        || name.equals("li")
        || name.equals("hr");
  }

  private void lineBreak() {
    int end = text.length();
    if (end > 0 && text.charAt(end - 1) == '\n') {
      flush(); // two breaks in a row are how old pages write a paragraph
    } else if (end > 0) {
      trimEnd();
      text.append('\n');
    }
  }

  private void append(TextNode leaf) {
    String value = leaf.getWholeText();
    int at = 0;
    while (at < value.length()) {
      int end = at;
      boolean blank = isBlank(value.charAt(at));
      while (end < value.length() && isBlank(value.charAt(end)) == blank) {
        end++;
      }
      if (blank) {
        appendBlank(leaf, at, end);
      } else {
        appendWord(leaf, value, at, end);
      }
      at = end;
    }
  }

  private void appendBlank(TextNode leaf, int from, int to) {
    boolean wanted = text.length() > 0 && !isBlank(text.charAt(text.length() - 1));
    if (wanted) {
      pieces.add(new Piece(leaf, text.length(), 1, from, to - from));
      text.append(' ');
    }
  }

  private void appendWord(TextNode leaf, String value, int from, int to) {
    if (text.length() == 0) {
      textOwner = owner;
    }
    if (linkDepth > 0) {
      linked += to - from;
    }
    Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    boolean continues =
        last != null
            && last.node().equals(leaf)
            && last.length() == last.nodeLength()
            && last.nodeBegin() + last.nodeLength() == from
            && last.begin() + last.length() == text.length();
    if (continues && last != null) {
      pieces.set(
          pieces.size() - 1,
          new Piece(
              leaf,
              last.begin(),
              last.length() + to - from,
              last.nodeBegin(),
              last.nodeLength() + to - from));
    } else {
      pieces.add(new Piece(leaf, text.length(), to - from, from, to - from));
    }
    text.append(value, from, to);
  }

  private void flush() {
    trimEnd();
    if (text.length() > 0) {
      blocks.add(new Block(textOwner, text.toString(), List.copyOf(pieces), linked));
    }
    text.setLength(0);
    pieces.clear();
    linked = 0;
    textOwner = owner;
  }

  private void trimEnd() {
    while (text.length() > 0 && isBlank(text.charAt(text.length() - 1))) {
      int last = text.length() - 1;
      text.setLength(last);
      if (!pieces.isEmpty()) {
        Piece piece = pieces.get(pieces.size() - 1);
        if (piece.begin() + piece.length() > last) {
          pieces.remove(pieces.size() - 1);
          if (piece.begin() < last) { // a word with its blank
            int kept = last - piece.begin();
            pieces.add(new Piece(piece.node(), piece.begin(), kept, piece.nodeBegin(), kept));
          }
        }
      }
    }
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u00A0'
        || c == '\u202F'
        || c == '\u200B'
        || c == '\uFEFF'
        || c == '\u2007'
        || c == '\u2009';
  }
}
