package io.dragoman.parsers.structure;

import io.dragoman.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into paragraphs. A blank line and a block's tag always separate; a single line break
 * does, unless the lines look as if they had been wrapped by a mail program.
 */
final class Blocks {

  private static final int SHORTEST_WRAPPED = 40;
  private static final int LONGEST_WRAPPED = 110;

  private final String text;
  private final List<TextSpan> blocks = new ArrayList<>();
  private final List<TextSpan> lines = new ArrayList<>();

  private Blocks(String text) {
    this.text = text;
  }

  static List<TextSpan> of(String text) {
    Blocks blocks = new Blocks(text);
    blocks.run();
    return blocks.blocks;
  }

  private void run() {
    int begin = 0;
    int at = 0;
    int length = text.length();
    while (at < length) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r' || c == '\u2028') {
        line(begin, at);
        at += c == '\r' && at + 1 < length && text.charAt(at + 1) == '\n' ? 2 : 1;
        begin = at;
      } else if (c == '\u2029' || c == '\f') {
        line(begin, at);
        flush();
        begin = ++at;
      } else if (c == '<' && Markup.endOfTag(text, at, length) > at && Markup.isBlock(text, at)) {
        line(begin, at);
        flush();
        at = Markup.endOfTag(text, at, length);
        begin = at;
      } else {
        at++;
      }
    }
    line(begin, length);
    flush();
  }

  private void line(int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      lines.add(TextSpan.of(from, to));
    } else {
      flush();
    }
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u00A0'
        || c == '\u202F'
        || c == '\uFEFF'
        || (c >= '\u200B' && c <= '\u200F')
        || Character.isWhitespace(c);
  }

  private void flush() {
    if (isWrapped()) {
      blocks.add(TextSpan.of(lines.get(0).begin(), lines.get(lines.size() - 1).end()));
    } else {
      blocks.addAll(lines);
    }
    lines.clear();
  }

  private boolean isWrapped() {
    int continued = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      int length = lines.get(i).length();
      if (length < SHORTEST_WRAPPED || length > LONGEST_WRAPPED) {
        return false;
      }
      boolean lower = Character.isLowerCase(text.charAt(lines.get(i + 1).begin()));
      continued += lower ? 1 : 0;
    }
    return continued > 0;
  }
}
