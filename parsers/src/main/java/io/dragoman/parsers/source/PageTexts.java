package io.dragoman.parsers.source;

import io.dragoman.parsers.source.page.Page;
import io.dragoman.parsers.source.page.PagePaths;
import io.dragoman.parsers.source.page.PageText;
import io.dragoman.parsers.source.page.Piece;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.TextNode;

/** From HTML to text with a map back. */
final class PageTexts {

  private PageTexts() {}

  /** Parses HTML, unless it has more elements than the limit. */
  static Page parse(String html, String url, SourceLimits limits) {
    int tags = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      boolean opens = at + 1 < html.length() && Character.isLetter(html.charAt(at + 1));
      tags += opens ? 1 : 0;
    }
    if (tags > limits.elements()) {
      throw new SourceException(
          "source-too-many",
          "the page has %,d elements; SourceLimits.elements is the limit, %,d"
              .formatted(tags, limits.elements()));
    }
    return Page.parse(html, url, limits.nesting());
  }

  /** Whether a string is HTML rather than text. */
  static boolean looksLikeHtml(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return hasEntity(text)
        || lower.contains("</")
        || lower.contains("<p>")
        || lower.contains("<br");
  }

  /** Whether it has a character in the way of HTML, such as {@code &hellip;}. */
  private static boolean hasEntity(String text) {
    for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
      int end = at + 1;
      while (end < text.length()
          && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '#')) {
        end++;
      }
      if (end > at + 2 && end < text.length() && text.charAt(end) == ';') {
        return true;
      }
    }
    return false;
  }

  /** Appends the text of a page to a mapped text, as a paragraph or more. */
  static void append(PageText content, Page page, String container, MappedText target) {
    if (content.text().isEmpty()) {
      return;
    }
    target.paragraph();
    PagePaths paths = PagePaths.of(page.document());
    IdentityHashMap<TextNode, Integer> places = new IdentityHashMap<>();
    int at = 0;
    for (Piece piece : content.pieces()) {
      if (piece.begin() > at) {
        target.appendAdded(content.text().substring(at, piece.begin()));
      }
      int place =
          places.computeIfAbsent(
              piece.node(), leaf -> target.place(new Leaf(container, paths, paths.number(leaf))));
      at = piece.begin() + piece.length();
      target.append(
          content.text().substring(piece.begin(), at),
          place,
          piece.nodeBegin(),
          piece.nodeLength());
    }
    target.appendAdded(content.text().substring(at));
    paths.release();
  }

  /** The whole text of a piece of HTML that holds nothing but the article. */
  static MappedText whole(String html, String container, SourceLimits limits) {
    MappedText text = new MappedText();
    Page page = parse(html, "", limits);
    append(page.wholeText(), page, container, text);
    return text;
  }

  /** A text node of a page. */
  private record Leaf(String container, PagePaths paths, int number) implements SourceMap.Place {

    @Override
    public String path() {
      return paths.xpath(number);
    }

    @Override
    public Optional<String> cssPath() {
      return Optional.of(paths.css(number));
    }
  }
}
