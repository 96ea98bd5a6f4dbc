package io.dragoman.examples.cli;

/** Converts offsets of a text from UTF-16 units to Unicode code points. */
final class CodePoints {

  private static final int[] SAME = {};

  /** The code points before each unit; empty where both counts are the same. */
  private final int[] before;

  CodePoints(String text) {
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

  /** The offset in code points. Within a surrogate pair it is that of the pair's end. */
  int at(int unit) {
    return before.length == 0 ? unit : before[unit];
  }
}
