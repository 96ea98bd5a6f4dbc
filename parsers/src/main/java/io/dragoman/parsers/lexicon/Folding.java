package io.dragoman.parsers.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How words are made alike before they are compared: without diacritics and the periods of
 * acronyms, with one kind of apostrophe; small letters are made separately, because capitals can
 * matter.
 */
final class Folding {

  private Folding() {}

  /** The word without what is folded, its case kept: {@code Côte} Cote, {@code U.S.} US. */
  static String plain(String word) {
    if (isPlain(word)) {
      return word;
    }
    String text = isAscii(word) ? word : withoutDiacritics(word);
    boolean acronym = isAcronym(text);
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(acronym && c == '.')) {
        plain.append(isApostrophe(c) ? '\'' : c);
      }
    }
    return plain.isEmpty() ? word : plain.toString();
  }

  /** Small letters, whatever the machine's locale. */
  static String small(String plain) {
    return plain.toLowerCase(Locale.ROOT);
  }

  /** Whether all that is a capital in the phrase's word is one in the text's word too. */
  static boolean atLeastAsCapital(String phraseWord, String textWord) {
    int common = Math.min(phraseWord.length(), textWord.length());
    for (int i = 0; i < common; i++) {
      char c = phraseWord.charAt(i);
      if (Character.isUpperCase(c) && c != textWord.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Hyphens proper; dashes divide sentences, hyphens join words. */
  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** Apostrophes of all kinds, and the marks that stand for one in transliterated names. */
  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '`' || c == 'ʼ' || c == 'ʻ' || c == 'ʿ'
        || c == 'ʾ' || c == '´';
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 128 || c == '.' || c == '`') {
        return false;
      }
    }
    return true;
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** A period between two letters: {@code U.S.}, {@code a.m}; not {@code Gen.}, not {@code 3.5}. */
  private static boolean isAcronym(String word) {
    for (int i = 1; i + 1 < word.length(); i++) {
      if (word.charAt(i) == '.'
          && Character.isLetter(word.charAt(i - 1))
          && Character.isLetter(word.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static String withoutDiacritics(String word) {
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\u00AD') {
        bare.append(base(c));
      }
    }
    return bare.toString();
  }

  private static String base(char c) {
    return switch (c) {
      case 'ø' -> "o";
      case 'Ø' -> "O";
      case 'ł' -> "l";
      case 'Ł' -> "L";
      case 'đ', 'ð' -> "d";
      case 'Đ', 'Ð' -> "D";
      case 'ı' -> "i";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'ə' -> "a";
      case 'Ə' -> "A";
      case 'Æ' -> "Ae";
      case 'œ' -> "oe";
      case 'Œ' -> "Oe";
      case 'þ' -> "th";
      case 'Þ' -> "Th";
      default -> String.valueOf(c);
    };
  }
}
