package io.dragoman.parsers.language;

import io.dragoman.parsers.structure.Markup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Cuts text into tokens as the Penn and Universal Dependencies treebanks of English do: clitics
 * ({@code 's}, {@code n't}), punctuation and currency signs stand alone, hyphenated words are cut
 * at the hyphens except after a prefix ({@code re-elected}), abbreviations keep their period. Takes
 * time linear in the length of the text.
 */
public final class Tokenizer {

  private static final Set<String> PREFIXES =
      Set.of(
          "anti", "bi", "co", "counter", "cross", "e", "extra", "hyper", "inter", "intra", "macro",
          "micro", "mid", "mini", "multi", "neo", "non", "over", "post", "pre", "pro", "quasi",
          "re", "semi", "socio", "sub", "super", "trans", "ultra", "un", "under");

  private static final int LONGEST_PREFIX = 7;

  private final CharSequence text;
  private final int end;
  private final List<Token> tokens = new ArrayList<>();
  private int chunkEnd;

  private Tokenizer(CharSequence text, int end) {
    this.text = text;
    this.end = end;
  }

  /**
   * Tokens of a text that stands alone, such as a lexicon's entry.
   *
   * @param text any text
   * @return its tokens with offsets into it, possibly none
   */
  public static List<Token> tokenize(String text) {
    return tokenize(text, 0, text.length());
  }

  /**
   * Tokens of a part of a text.
   *
   * @param text any text
   * @param begin where to begin, in UTF-16 units
   * @param end where to stop, exclusive
   * @return the tokens, numbered from 0, with offsets into the whole text
   */
  public static List<Token> tokenize(CharSequence text, int begin, int end) {
    Tokenizer tokenizer = new Tokenizer(text, end);
    tokenizer.run(begin);
    return Collections.unmodifiableList(tokenizer.tokens);
  }

  private void run(int begin) {
    int at = begin;
    while (at < end) {
      char c = text.charAt(at);
      if (Folding.isSpace(c) || Folding.isInvisible(c)) {
        at++;
        continue;
      }
      int tag = c == '<' ? Markup.endOfTag(text, at, end) : at;
      if (tag > at) {
        at = tag;
        chunkEnd = Math.min(chunkEnd, at);
        continue;
      }
      if (at >= chunkEnd) {
        chunkEnd = endOfChunk(at);
        int address = endOfAddress(at);
        if (address > at) {
          add(at, address);
          at = address;
          continue;
        }
      }
      at = Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? word(at) : symbol(at, c);
    }
  }

  private int endOfChunk(int from) {
    int to = from;
    while (to < end && !Folding.isSpace(text.charAt(to))) {
      if (text.charAt(to) == '<' && to > from && Markup.endOfTag(text, to, end) > to) {
        break;
      }
      to++;
    }
    return to;
  }

  /** The end of a web or mail address that fills the chunk, or -1. */
  private int endOfAddress(int from) {
    int first = from;
    boolean address = startsWith(first, "http://") || startsWith(first, "https://");
    address = address || startsWith(first, "www.");
    if (!address) {
      int sign = -1;
      int dot = -1;
      for (int i = from; i < chunkEnd; i++) {
        char c = text.charAt(i);
        if (c == '@') {
          sign = sign < 0 ? i : sign;
        } else if (c == '.' && sign >= 0) {
          dot = i;
        } else if (!Character.isLetterOrDigit(c) && "-_+.,;:)".indexOf(c) < 0) {
          return -1;
        }
      }
      if (sign <= from || dot < sign || dot == sign + 1) {
        return -1;
      }
    }
    int to = chunkEnd;
    while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
      if (text.charAt(to - 1) == '/') {
        break;
      }
      to--;
    }
    return to;
  }

  private boolean startsWith(int at, String word) {
    if (at + word.length() > chunkEnd) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (Character.toLowerCase(text.charAt(at + i)) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int symbol(int at, char c) {
    int to = at + 1;
    if (Folding.isApostrophe(c)) {
      int clitic = cliticAt(at);
      if (clitic > 0 && at > 0 && isWordPart(text.charAt(at - 1))) {
        to = at + clitic;
      } else if (to + 1 < chunkEnd
          && Character.isDigit(text.charAt(to))
          && Character.isDigit(text.charAt(to + 1))) {
        to = endOfPlainRun(to);
      } else if (c == '\'' && to < chunkEnd && text.charAt(to) == '\'') {
        to++;
      }
    } else if (c == '.' || c == '-' || c == '*' || c == '#' || c == '=' || c == '_' || c == '`') {
      while (to < chunkEnd && text.charAt(to) == c) {
        to++;
      }
    } else if (c == '?' || c == '!') {
      while (to < chunkEnd && (text.charAt(to) == '?' || text.charAt(to) == '!')) {
        to++;
      }
    }
    add(at, to);
    return to;
  }

  private int word(int from) {
    int at = from;
    int segment = from;
    while (at < chunkEnd) {
      char c = text.charAt(at);
      if (isWordPart(c)) {
        at++;
        continue;
      }
      if (Folding.isApostrophe(c)) {
        if (isNegation(from, at)) {
          add(from, at - 1);
          add(at - 1, at + 2);
          return at + 2;
        }
        int clitic = cliticAt(at);
        if (clitic > 0) {
          add(from, at);
          add(at, at + clitic);
          return at + clitic;
        }
        if (at + 1 < chunkEnd && Character.isLetter(text.charAt(at + 1))) {
          at++;
          continue;
        }
        return finish(from, at);
      }
      if (!joins(c, segment, at)) {
        break;
      }
      at++;
      segment = at;
    }
    return finish(from, at);
  }

  /** Whether a sign between two characters belongs to the word. */
  private boolean joins(char c, int segment, int at) {
    if (at + 1 >= chunkEnd || at == segment) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    switch (c) {
      case '.':
        return digits
            || (Character.isLetter(after)
                && (at - segment == 1 || (isLower(before) && isLower(after))));
      case ',':
        return digits && digitsFrom(at + 1) == 3;
      case ':', '/':
        return digits;
      case '&', '_', '@':
        return Character.isLetterOrDigit(after);
      case '-', '\u2010', '\u2011':
        return Character.isLetterOrDigit(after)
            && (isPrefix(segment, at) || isIsoDate(segment, at));
      default:
        return false;
    }
  }

  private boolean isPrefix(int from, int to) {
    if (to - from > LONGEST_PREFIX || (to - from > 1 && isUpper(text.charAt(from + 1)))) {
      return false;
    }
    return PREFIXES.contains(Folding.fold(text.subSequence(from, to).toString()));
  }

  /** Whether the hyphen is one of those in 2024-04-21. */
  private boolean isIsoDate(int segment, int at) {
    int before = at - segment;
    int after = digitsFrom(at + 1);
    if (digitsFrom(segment) != before || after != 2) {
      return false;
    }
    if (before == 4) {
      int next = at + 3;
      return next < chunkEnd && text.charAt(next) == '-' && digitsFrom(next + 1) == 2;
    }
    return before == 2 && segment > 4 && text.charAt(segment - 1) == '-';
  }

  private int digitsFrom(int at) {
    int to = at;
    while (to < chunkEnd && to - at < 5 && Character.isDigit(text.charAt(to))) {
      to++;
    }
    return to - at;
  }

  private int endOfPlainRun(int from) {
    int to = from;
    while (to < chunkEnd && isWordPart(text.charAt(to))) {
      to++;
    }
    return to;
  }

  /** Whether the apostrophe is that of "didn't". */
  private boolean isNegation(int from, int apostrophe) {
    return apostrophe - 1 > from
        && apostrophe + 1 < chunkEnd
        && isLetter(apostrophe - 1, 'n')
        && isLetter(apostrophe + 1, 't')
        && (apostrophe + 2 == chunkEnd || !isWordPart(text.charAt(apostrophe + 2)));
  }

  /** The length of the clitic that begins with an apostrophe, 0 if there is none. */
  private int cliticAt(int apostrophe) {
    int to = apostrophe + 1;
    while (to < chunkEnd && to - apostrophe < 4 && isWordPart(text.charAt(to))) {
      to++;
    }
    if (to < chunkEnd && isWordPart(text.charAt(to))) {
      return 0;
    }
    int length = to - apostrophe;
    if (length == 2) {
      char c = Character.toLowerCase(text.charAt(apostrophe + 1));
      return c == 's' || c == 'd' || c == 'm' ? 2 : 0;
    }
    if (length == 3) {
      char first = Character.toLowerCase(text.charAt(apostrophe + 1));
      char second = Character.toLowerCase(text.charAt(apostrophe + 2));
      boolean clitic =
          (first == 'r' && second == 'e')
              || (first == 'v' && second == 'e')
              || (first == 'l' && second == 'l');
      return clitic ? 3 : 0;
    }
    return 0;
  }

  /** Adds the word, with its period if it is an abbreviation's. */
  private int finish(int from, int to) {
    if (to < chunkEnd) {
      char next = text.charAt(to);
      if (next == '.' && Abbreviations.keepsPeriod(text, from, to, end)) {
        add(from, to + 1);
        return to + 1;
      }
      if (next == '$' && to - from <= 3 && isUpper(text.charAt(to - 1))) {
        add(from, to + 1);
        return to + 1;
      }
    }
    if (to - from == 6 && startsWith(from, "cannot")) {
      add(from, from + 3);
      add(from + 3, to);
      return to;
    }
    add(from, to);
    return to;
  }

  private boolean isLetter(int at, char lower) {
    return Character.toLowerCase(text.charAt(at)) == lower;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || Folding.isInvisible(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isLower(char c) {
    return Character.isLowerCase(c);
  }

  private static boolean isUpper(char c) {
    return Character.isUpperCase(c);
  }

  private void add(int from, int to) {
    int last = to;
    while (last > from + 1 && Folding.isInvisible(text.charAt(last - 1))) {
      last--;
    }
    String word = Folding.visible(text.subSequence(from, last).toString());
    String folded = Folding.fold(word);
    if (!folded.isEmpty()) {
      tokens.add(new Token(tokens.size(), from, last, word, folded));
    }
  }
}
