package io.dragoman.parsers.source.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A paragraph, heading, item or cell of a page: text between two breaks of the layout.
 *
 * @param owner the innermost block element around it
 * @param text its text, blanks collapsed; a line break inside stands as {@code \n}
 * @param pieces where the text comes from, in order
 * @param linked how many characters stand in links
 */
record Block(Element owner, String text, List<Piece> pieces, int linked) {

  private static final String BOLD = "b, strong, big, font[size], [class*=title], [class*=head]";

  private static final String ENDS = ".!?…:;\"”’»)。！？";

  int length() {
    return text.length();
  }

  double linkDensity() {
    return text.isEmpty() ? 0 : (double) linked / text.length();
  }

  boolean isHeading() {
    for (Element at = owner; at != null; at = at.parent()) {
      String name = at.normalName();
      if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
        return true;
      }
      if (!name.equals("span") && !name.equals("div")) {
        return false;
      }
    }
    return false;
  }

  boolean isItem() {
    return owner.normalName().equals("li") || owner.closest("li") != null;
  }

  boolean endsSentence() {
    return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether a sentence ends before its last words, as in {@code They agreed. Ends/kl}. */
  boolean hasSentence() {
    for (int i = 40; i + 1 < text.length(); i++) {
      if (text.charAt(i + 1) == ' ' && ".!?\"”".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Its first line, where that is bold or large, as old pages write a headline. */
  Optional<String> boldLine() {
    int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
    for (Piece piece : pieces) {
      Element parent = piece.node().parent();
      Element around = parent == null ? owner : parent;
      if (piece.begin() < end && around.closest(BOLD) == null) {
        return Optional.empty();
      }
    }
    return Optional.of(text.substring(0, end).strip());
  }

  int commas() {
    return (int) text.chars().filter(c -> c == ',' || c == '،' || c == '、' || c == '，').count();
  }

  /** Whether it reads as running text. */
  boolean isProse() {
    return !isHeading()
        && length() >= 40
        && linkDensity() < 0.5
        && (endsSentence() || length() > 120);
  }
}
