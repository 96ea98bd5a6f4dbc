package io.dragoman.parsers.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a line into words and signs, more roughly than sentences are cut later. */
final class Words {

  private static final int LONGEST_ABBREVIATION = 5;

  private Words() {}

  static List<Word> of(String text, int begin, int end) {
    List<Word> words = new ArrayList<>();
    int at = begin;
    while (at < end) {
      char c = text.charAt(at);
      if (c <= ' ' || Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F') {
        at++;
        continue;
      }
      int to = at + 1;
      if (Character.isLetterOrDigit(c)) {
        to = endOfWord(text, at, end);
      } else if (c == '-' || c == '.' || c == '*' || c == '#') {
        while (to < end && text.charAt(to) == c) {
          to++;
        }
      }
      String word = text.substring(at, to);
      words.add(new Word(at, to, word, fold(word)));
      at = to;
    }
    return words;
  }

  private static int endOfWord(String text, int begin, int end) {
    int at = begin;
    boolean dotted = false;
    while (at < end) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        at++;
        continue;
      }
      boolean joins = c == '.' || c == '-' || c == '\'' || c == '\u2019' || c == '&';
      if (!joins || at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1))) {
        break;
      }
      dotted |= c == '.';
      at++;
    }
    boolean period = at < end && text.charAt(at) == '.';
    if (period && (dotted || isMonth(text.substring(begin, at)))) {
      at++;
    }
    return at;
  }

  private static boolean isMonth(String word) {
    if (word.length() > LONGEST_ABBREVIATION) {
      return false;
    }
    switch (fold(word)) {
      case "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec":
        return true;
      default:
        return false;
    }
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replace('\u201C', '"')
        .replace('\u201D', '"');
  }
}
