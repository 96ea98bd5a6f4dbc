package io.dragoman.parsers.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Lines of a page without metadata that may say when it was published. */
final class VisibleDates {

  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_WAY = 8;

  private VisibleDates() {}

  static List<String> of(Document document) {
    List<String> lines = new ArrayList<>();
    List<Block> blocks = BlockCollector.collect(document.body(), element -> false);
    int heading = headline(blocks);
    named(document, lines);
    around(blocks, heading, lines);
    return lines;
  }

  /** Elements whose class or id says that a date is in them, outside of lists of other pages. */
  private static void named(Document document, List<String> lines) {
    for (Element element :
        document.select(
            "[class*=date], [id*=date], [class*=publi], [class*=time], [class*=Date]")) {
      String text = element.text();
      boolean elsewhere = element.closest("aside, nav, footer, li") != null;
      if (text.length() <= LONGEST_LINE && hasYear(text) && !elsewhere && !isUpdate(text)) {
        lines.add(text);
        return;
      }
    }
  }

  /** The last heading of the first rank, or the first heading. */
  private static int headline(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).owner().closest("h1") != null) {
        return i;
      }
    }
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).isHeading()) {
        return i;
      }
    }
    return -1;
  }

  /** Short lines after the headline, then those before it. */
  private static void around(List<Block> blocks, int heading, List<String> lines) {
    int seen = 0;
    for (int i = heading + 1; i < blocks.size() && seen < LONGEST_WAY; i++, seen++) {
      String text = blocks.get(i).text();
      if (text.length() <= LONGEST_LINE && hasYear(text) && !isUpdate(text)) {
        lines.add(text);
      }
    }
    for (int i = heading - 1; i >= 0 && i >= heading - 4; i--) {
      String text = blocks.get(i).text();
      if (text.length() <= LONGEST_LINE && hasYear(text)) {
        lines.add(text);
      }
    }
  }

  private static boolean isUpdate(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.startsWith("updated")
        || lower.startsWith("last updated")
        || lower.startsWith("last modified")
        || lower.startsWith("modified");
  }

  private static boolean hasYear(String text) {
    for (int i = 0; i + 4 <= text.length(); i++) {
      String four = text.substring(i, i + 4);
      if ((four.startsWith("19") || four.startsWith("20"))
          && four.chars().allMatch(Character::isDigit)) {
        return true;
      }
    }
    return false;
  }
}
