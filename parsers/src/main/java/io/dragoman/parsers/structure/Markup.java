package io.dragoman.parsers.structure;

import java.util.Locale;

/** HTML tags that were pasted with a text: they separate words and are no words themselves. */
public final class Markup {

  private static final int LONGEST_TAG = 400;

  private Markup() {}

  /**
   * Where the tag ends that begins at a place.
   *
   * @param text any text
   * @param at a place in it
   * @param end where to stop looking
   * @return one past the tag's last character, or {@code at} if no tag begins there
   */
  public static int endOfTag(CharSequence text, int at, int end) {
    if (at + 2 >= end || text.charAt(at) != '<') {
      return at;
    }
    char next = text.charAt(at + 1);
    boolean tag = next == '/' || next == '!' || (next < 0x7F && Character.isLetter(next));
    for (int i = at + 1; tag && i < end && i < at + LONGEST_TAG; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      tag = c != '<';
    }
    return at;
  }

  /**
   * Whether a tag ends a paragraph, as {@code <br>} and {@code </p>} do.
   *
   * @param text any text
   * @param at where the tag begins
   * @return true for the tags of blocks and line breaks
   */
  public static boolean isBlock(CharSequence text, int at) {
    int from = text.charAt(at + 1) == '/' ? at + 2 : at + 1;
    int to = from;
    while (to < text.length() && to - from < 12 && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    switch (text.subSequence(from, to).toString().toLowerCase(Locale.ROOT)) {
      case "p", "br", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "tr", "table":
      case "td", "th", "blockquote", "section", "article", "header", "footer", "hr", "body":
      case "html", "head", "title", "figure", "figcaption":
        return true;
      default:
        return false;
    }
  }
}
