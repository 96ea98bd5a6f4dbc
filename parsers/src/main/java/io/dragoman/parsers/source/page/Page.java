package io.dragoman.parsers.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A page of the web, parsed. Not for use by several threads at once. */
public final class Page {

  private final Document document;

  private Page(Document document) {
    this.document = document;
  }

  /**
   * Parses a page. Every text is a page to this parser, as to a browser.
   *
   * @param html the decoded page
   * @param url where it was found, or an empty string
   * @param depth how deep elements may stand in one another; deeper ones are flattened
   * @return the page
   */
  public static Page parse(String html, String url, int depth) {
    Parser parser = Parser.htmlParser();
    parser.setMaxDepth(depth);
    return new Page(parser.parseInput(html, url));
  }

  /**
   * The parsed page, to be looked at and not to be changed.
   *
   * @return the document
   */
  public Document document() {
    return document;
  }

  /**
   * What the publisher says about the article.
   *
   * @return the metadata
   */
  public PageMetadata metadata() {
    return PageMetadata.of(document);
  }

  /**
   * The article in a page that holds menus and the like around it.
   *
   * @param headline a headline that is not part of the text
   * @return the main text; empty where nothing reads as one
   */
  public PageText mainText(Optional<String> headline) {
    return join(new MainText(document.body()).find(headline));
  }

  /**
   * A headline that the page marks by nothing but its looks, for pages without metadata.
   *
   * @return the last heading or bold line before the text
   */
  public Optional<String> boldLine() {
    return new MainText(document.body()).boldLine();
  }

  /**
   * The title of the page, as the window shows it. It often names the site, too.
   *
   * @return the title, if there is one
   */
  public Optional<String> title() {
    return Optional.of(document.title()).filter(title -> !title.isBlank());
  }

  /**
   * Lines near the top of a page that may say when it was published, for pages without metadata:
   * what is called a date, then short lines before the text.
   *
   * @return the lines, in the order of trust
   */
  public List<String> visibleDates() {
    return VisibleDates.of(document);
  }

  /**
   * All text of a page that holds nothing but the article, such as the content of a feed's item.
   *
   * @return the text
   */
  public PageText wholeText() {
    return join(BlockCollector.collect(document.body(), Page::isPicture));
  }

  private static boolean isPicture(Element element) {
    String name = element.normalName();
    return name.equals("figure") || name.equals("figcaption") || name.equals("form");
  }

  private static PageText join(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    List<Piece> pieces = new ArrayList<>();
    for (Block block : blocks) {
      if (text.length() > 0) {
        text.append("\n\n");
      }
      int begin = text.length();
      block.pieces().forEach(piece -> pieces.add(piece.shifted(begin)));
      text.append(block.text());
    }
    return new PageText(text.toString(), pieces);
  }
}
