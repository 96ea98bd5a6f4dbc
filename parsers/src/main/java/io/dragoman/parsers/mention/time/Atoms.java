package io.dragoman.parsers.mention.time;

import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts tokens into atoms, so that the grammar does not depend on how numbers are tokenized. */
final class Atoms {

  private Atoms() {}

  /** The atoms of a sentence, in order. */
  static List<Atom> of(Sentence sentence) {
    List<Atom> atoms = new ArrayList<>(sentence.size() + 8);
    int last = -1;
    for (Token token : sentence.tokens()) {
      String text = token.text();
      if (isWord(text) && token.folded().length() == text.length()) {
        boolean capital = Character.isUpperCase(text.charAt(0));
        boolean glued = token.begin() == last;
        atoms.add(
            new Atom(token.index(), token.begin(), token.end(), token.folded(), capital, glued));
        last = token.end();
        continue;
      }
      int at = 0;
      while (at < text.length()) {
        int end = endOfRun(text, at);
        int begin = token.begin() + at;
        String run = text.substring(at, end);
        boolean capital = Character.isUpperCase(run.charAt(0));
        atoms.add(
            new Atom(token.index(), begin, token.begin() + end, fold(run), capital, begin == last));
        last = token.begin() + end;
        at = end;
      }
    }
    return atoms;
  }

  /** The atoms of a phrase of a table, its words divided by spaces. */
  static List<Atom> ofPhrase(String phrase) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : phrase.split(" ", -1)) {
      String folded = word.toLowerCase(Locale.ROOT);
      tokens.add(new Token(tokens.size(), at, at + word.length(), word, folded));
      at += word.length() + 1;
    }
    return of(new Sentence(0, 0, tokens));
  }

  private static boolean isWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static int endOfRun(String text, int begin) {
    int kind = kind(text.charAt(begin));
    int end = begin + 1;
    while (kind != SIGN && end < text.length() && kind(text.charAt(end)) == kind) {
      end++;
    }
    return end;
  }

  private static final int SIGN = 0;
  private static final int LETTER = 1;
  private static final int DIGIT = 2;

  private static int kind(char c) {
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    return Character.isLetter(c) || Character.isSurrogate(c) ? LETTER : SIGN;
  }

  private static String fold(String run) {
    if (run.length() == 1) {
      switch (run.charAt(0)) {
        case '’', '‘', 'ʼ', '`':
          return "'";
        case '‐', '‑', '‒', '–', '−':
          return "-";
        default:
          break;
      }
    }
    return run.toLowerCase(Locale.ROOT);
  }
}
