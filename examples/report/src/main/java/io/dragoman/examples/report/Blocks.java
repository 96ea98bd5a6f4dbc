package io.dragoman.examples.report;

/** Where the blocks of a text end and begin: blank lines stand between them. */
final class Blocks {

  private Blocks() {}

  /**
   * Where the block that begins at a position ends: before its line break, or at the text's end.
   */
  static int end(String text, int begin) {
    for (int i = begin; i < text.length(); i++) {
      if (isBreak(text.charAt(i)) && isGap(text, i)) {
        return i;
      }
    }
    return text.length();
  }

  /** Where the block behind a gap begins. */
  static int next(String text, int end) {
    int next = end;
    int i = end;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      next = isBreak(text.charAt(i)) ? i + 1 : next;
      i++;
    }
    return i == text.length() ? i : next;
  }

  /** Whether a blank line, or nothing but blanks, follows the line break at a position. */
  private static boolean isGap(String text, int lineBreak) {
    int i = lineBreak + 1;
    if (text.charAt(lineBreak) == '\r' && i < text.length() && text.charAt(i) == '\n') {
      i++;
    }
    while (i < text.length() && !isBreak(text.charAt(i))) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
      i++;
    }
    return true;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }
}
