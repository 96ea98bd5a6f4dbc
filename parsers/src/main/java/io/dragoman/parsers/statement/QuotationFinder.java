package io.dragoman.parsers.statement;

import io.dragoman.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quotations of a text, outermost ones only, in one pass over its characters. It knows
 * typographic and straight marks, single ones used like double ones, quotations that run over
 * several paragraphs with re-opened marks, and quotations that are never closed.
 */
final class QuotationFinder {

  private static final char NO_MARK = 0;

  /** Stands for the second of two apostrophes that are typed for one double mark. */
  private static final char SECOND_HALF = '\u0001';

  private final String text;
  private final List<TextSpan> paragraphs;
  private final List<Quotation> found = new ArrayList<>();

  private QuotationFinder(String text, List<TextSpan> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  /**
   * The quotations of a text.
   *
   * @param text the text
   * @param paragraphs where its paragraphs stand, in order
   * @return in text order; they do not overlap
   */
  static List<Quotation> find(String text, List<TextSpan> paragraphs) {
    QuotationFinder finder =
        new QuotationFinder(text.replace("''", "\"" + SECOND_HALF), paragraphs);
    finder.run();
    return List.copyOf(finder.found);
  }

  private void run() {
    int begin = -1; // of the open quotation
    char closing = NO_MARK;
    for (int p = 0; p < paragraphs.size(); p++) {
      TextSpan paragraph = paragraphs.get(p);
      int at = paragraph.begin();
      if (begin >= 0 && isMark(at)) {
        at++; // the quotation is re-opened
      }
      for (; at < paragraph.end(); at++) {
        char c = text.charAt(at);
        if (begin < 0) {
          closing = closingOf(at, paragraph);
          if (closing != NO_MARK) {
            begin = at;
          }
        } else if ((c == closing && closes(at, paragraph)) || closesTurned(c, closing, at)) {
          add(begin, at + 1, true);
          begin = -1;
        }
      }
      if (begin >= 0 && !reopens(p + 1, closing)) {
        add(begin, paragraph.end(), false);
        begin = -1;
      }
    }
  }

  /** An opening mark at the end of a word, as some keyboards set it: “Indeed,“ he said. */
  private boolean closesTurned(char c, char closing, int at) {
    boolean turned = c == '“' && closing == '”';
    boolean before = turned && !Character.isWhitespace(text.charAt(at - 1));
    return before && (at + 1 == text.length() || !Character.isLetter(text.charAt(at + 1)));
  }

  private void add(int begin, int end, boolean closed) {
    int innerBegin = isSecondHalf(begin + 1) ? begin + 2 : begin + 1;
    int innerEnd = closed ? end - 1 : end;
    int outerEnd = closed && isSecondHalf(end) ? end + 1 : end;
    boolean words =
        text.substring(begin, innerEnd).codePoints().anyMatch(Character::isLetterOrDigit);
    if (words) {
      found.add(
          new Quotation(TextSpan.of(begin, outerEnd), TextSpan.of(innerBegin, innerEnd), closed));
    }
  }

  private boolean isSecondHalf(int at) {
    return at < text.length() && text.charAt(at) == SECOND_HALF;
  }

  private boolean isMark(int at) {
    return at < text.length() && "\"“”„‟«»‘’'".indexOf(text.charAt(at)) >= 0;
  }

  private boolean reopens(int paragraph, char closing) {
    if (paragraph >= paragraphs.size()) {
      return false;
    }
    int at = paragraphs.get(paragraph).begin();
    if (!isMark(at)) {
      return false;
    }
    char mark = text.charAt(at);
    boolean single = closing == '\'' || closing == '’';
    boolean opensSingle = mark == '\'' || mark == '‘';
    return single == opensSingle;
  }

  /** The mark that closes what opens at a position, or {@link #NO_MARK} if nothing opens there. */
  private char closingOf(int at, TextSpan paragraph) {
    switch (text.charAt(at)) {
      case '"':
        return '"';
      case '“', '‟':
        return '”';
      case '”':
        // used for both ends, as some keyboards do
        return opensWord(at, paragraph) ? '”' : NO_MARK;
      case '„':
        return text.indexOf('“', at) >= 0 && text.indexOf('“', at) < paragraph.end() ? '“' : '”';
      case '«':
        return '»';
      case '‘':
        return opensWord(at, paragraph) && closesSingle(at, '’', paragraph) ? '’' : NO_MARK;
      case '\'':
        return opensWord(at, paragraph) && closesSingle(at, '\'', paragraph) ? '\'' : NO_MARK;
      default:
        return NO_MARK;
    }
  }

  private boolean opensWord(int at, TextSpan paragraph) {
    boolean afterSpace =
        at == paragraph.begin()
            || Character.isWhitespace(text.charAt(at - 1))
            || "([-–—".indexOf(text.charAt(at - 1)) >= 0;
    return afterSpace && at + 1 < paragraph.end() && !Character.isWhitespace(text.charAt(at + 1));
  }

  /** Whether a single mark is closed in its paragraph, and is not an apostrophe ("the '90s"). */
  private boolean closesSingle(int at, char mark, TextSpan paragraph) {
    if (Character.isDigit(text.charAt(at + 1))) {
      return false;
    }
    for (int i = at + 1; i < paragraph.end(); i++) {
      if (text.charAt(i) == mark && closes(i, paragraph) && text.charAt(i - 1) != 's') {
        return true;
      }
    }
    return false;
  }

  private boolean closes(int at, TextSpan paragraph) {
    char c = text.charAt(at);
    boolean single = c == '\'' || c == '’';
    if (!single) {
      return true;
    }
    boolean insideWord = at + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(at + 1));
    return !insideWord && !Character.isWhitespace(text.charAt(at - 1));
  }
}
