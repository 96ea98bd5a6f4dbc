package io.dragoman.parsers.language.model;

import java.util.Arrays;
import java.util.Locale;

/**
 * What the network sees of a word besides its neighbours: its dictionary key, and rows of a table
 * of endings, beginnings and outlines that speak for words no dictionary has.
 *
 * <p>Long tokens are cut, so that the work per token is bounded.
 */
public final class WordForm {

  /** Rows of the affix table, one block for each length of ending and beginning, then outlines. */
  public static final int AFFIX_ROWS = 7 * 2048 + 512;

  private static final int BLOCK = 2048;
  private static final int OUTLINES = 512;
  private static final int ENDINGS = 4;
  private static final int BEGINNINGS = 3;
  private static final int LONGEST = 64;
  private static final int LONGEST_OUTLINE = 12;

  private final String key;
  private final int[] affixRows;

  private WordForm(String key, int[] affixRows) {
    this.key = key;
    this.affixRows = affixRows;
  }

  /**
   * Looks at a token.
   *
   * @param text the token's characters
   * @return its form
   */
  public static WordForm of(String text) {
    String folded = fold(shorten(text));
    String key = folded.toLowerCase(Locale.ROOT);
    int[] rows = new int[ENDINGS + BEGINNINGS + 1];
    int count = 0;
    for (int length = 1; length <= ENDINGS; length++) {
      if (key.length() > length || length == 1) {
        int from = Math.max(0, key.length() - length);
        rows[count++] = (length - 1) * BLOCK + hash(key, from, key.length(), length) % BLOCK;
      }
    }
    for (int length = 1; length <= BEGINNINGS; length++) {
      if (key.length() > length || length == 1) {
        int to = Math.min(key.length(), length);
        rows[count++] = (ENDINGS - 1 + length) * BLOCK + hash(key, 0, to, 10 + length) % BLOCK;
      }
    }
    String outline = outline(folded);
    rows[count++] =
        (ENDINGS + BEGINNINGS) * BLOCK + hash(outline, 0, outline.length(), 99) % OUTLINES;
    return new WordForm(key, Arrays.copyOf(rows, count));
  }

  /**
   * The key that dictionaries are asked with.
   *
   * @return the form in lower case with plain quotation marks and dashes
   */
  public String key() {
    return key;
  }

  /**
   * The rows of the affix table that this form switches on.
   *
   * @return row numbers, each below {@link #AFFIX_ROWS}
   */
  public int[] affixRows() {
    return affixRows.clone();
  }

  int[] affixRowsUnsafe() {
    return affixRows;
  }

  private static String shorten(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, LONGEST / 2) + text.substring(text.length() - LONGEST / 2);
  }

  private static String fold(String text) {
    StringBuilder changed = null;
    for (int i = 0; i < text.length(); i++) {
      char plain = plain(text.charAt(i));
      if (plain != text.charAt(i)) {
        if (changed == null) {
          changed = new StringBuilder(text);
        }
        changed.setCharAt(i, plain);
      }
    }
    String folded = changed == null ? text : changed.toString();
    return switch (folded) {
      case "''" -> "\"";
      case "--", "---" -> "-";
      default -> folded;
    };
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '`', '\u201a', '\u02bc' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
      case '\u2013', '\u2014', '\u2212', '\u2010', '\u2011' -> '-';
      case '\u00a0' -> ' ';
      default -> c;
    };
  }

  /** Letters become x, capitals X, digits d; runs are shortened. */
  private static String outline(String text) {
    StringBuilder outline = new StringBuilder(LONGEST_OUTLINE);
    char last = 0;
    int run = 0;
    for (int i = 0; i < text.length() && outline.length() < LONGEST_OUTLINE; i++) {
      char kind = kind(text.charAt(i));
      run = kind == last ? run + 1 : 1;
      last = kind;
      int longest = kind == 'd' ? 4 : kind == 'X' ? 2 : 1;
      if (run <= longest) {
        outline.append(kind);
      }
    }
    return outline.toString();
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? 'd' : c;
  }

  private static int hash(CharSequence text, int from, int to, int seed) {
    int h = seed * 0x9E3779B1 + 17;
    for (int i = from; i < to; i++) {
      h = (h ^ text.charAt(i)) * 0x01000193;
    }
    h ^= h >>> 15;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    return h & 0x7fffffff;
  }
}
