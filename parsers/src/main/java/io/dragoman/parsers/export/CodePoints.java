package io.dragoman.parsers.export;

/**
 * Converts offsets of one text from UTF-16 units, in which records count, to Unicode code points,
 * in which Python, brat and the Web Annotation Data Model count.
 *
 * <pre>{@code
 * new CodePoints("a\uD83D\uDE00b").at(3); // 2: the second character takes two units
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class CodePoints {

  private static final int[] SAME = {};

  /** The code points before each unit; empty where both counts are the same. */
  private final int[] before;

  /**
   * Counts the code points of a text.
   *
   * @param text the text
   */
  public CodePoints(String text) {
    before = text.codePointCount(0, text.length()) == text.length() ? SAME : count(text);
  }

  private static int[] count(String text) {
    int[] before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean secondHalf =
          i > 0
              && Character.isLowSurrogate(text.charAt(i))
              && Character.isHighSurrogate(text.charAt(i - 1));
      before[i + 1] = before[i] + (secondHalf ? 0 : 1);
    }
    return before;
  }

  /**
   * Converts an offset.
   *
   * @param unit the offset in UTF-16 units, from 0 to the length of the text
   * @return the offset in code points; within a surrogate pair that of the pair's end
   * @throws IndexOutOfBoundsException if the offset is negative or, in a text with surrogate pairs,
   *     behind its end
   */
  public int at(int unit) {
    return before.length == 0 ? unit : before[unit];
  }
}
