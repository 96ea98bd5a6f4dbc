package io.dragoman.parsers.language;

import java.util.Locale;

/**
 * How text is folded before it is compared with a lexicon: lower case, straight apostrophes and
 * quotation marks, plain hyphens, without characters that are not seen.
 */
public final class Folding {

  private Folding() {}

  /**
   * Folds a piece of text.
   *
   * @param text any text
   * @return the folded text; the same object where nothing changes
   */
  public static String fold(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c > 0x7E || (c >= 'A' && c <= 'Z') || c == '`') {
        return foldFrom(text, i);
      }
    }
    return text;
  }

  private static String foldFrom(String text, int start) {
    StringBuilder folded = new StringBuilder(text.length());
    folded.append(text, 0, start);
    boolean foreign = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        folded.append((char) (c + 32));
      } else if (c == '`') {
        folded.append('\'');
      } else if (c < 0x7F) {
        folded.append(c);
      } else if (!isInvisible(c)) {
        foreign = true;
        folded.append(plain(c));
      }
    }
    String result = folded.toString();
    return foreign ? result.toLowerCase(Locale.ROOT) : result;
  }

  private static char plain(char c) {
    switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u00B4', '\u2032':
        return '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033':
        return '"';
      case '\u2010', '\u2011':
        return '-';
      case '\u00A0', '\u202F', '\u2007':
        return ' ';
      default:
        return c;
    }
  }

  /** The word without characters that no reader sees: soft hyphens, joiners, direction marks. */
  static String visible(String word) {
    int at = 0;
    while (at < word.length() && !isInvisible(word.charAt(at))) {
      at++;
    }
    if (at == word.length()) {
      return word;
    }
    StringBuilder visible = new StringBuilder(word.length()).append(word, 0, at);
    for (; at < word.length(); at++) {
      if (!isInvisible(word.charAt(at))) {
        visible.append(word.charAt(at));
      }
    }
    return visible.toString();
  }

  /** Whether a character is part of a word without being seen, such as a soft hyphen. */
  static boolean isInvisible(char c) {
    return c == '\u00AD'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\uFEFF'
        || (c < ' ' && !Character.isWhitespace(c))
        || (c >= 0x7F && c < 0xA0 && c != '\u0085');
  }

  /** Whether a character separates words. */
  static boolean isSpace(char c) {
    return c == ' '
        || c == '\u00A0'
        || c == '\u202F'
        || c == '\u2007'
        || c == '\u0085'
        || Character.isWhitespace(c);
  }

  /** Whether a character is an apostrophe, straight or curly. */
  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u2018' || c == '\u00B4';
  }

  /** Whether a character is a hyphen inside a word. */
  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }
}
