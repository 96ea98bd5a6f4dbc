package io.dragoman.dossier.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of a text, to tell whether another says the same in nearly the same words.
 *
 * @param words the words in small letters, in order
 * @param telling the words with a capital letter or a digit that do not begin the text, in small
 *     letters: names and numbers, which must not differ
 */
record Wording(List<String> words, Set<String> telling) {

  private static final int RUN = 5;

  static Wording of(String text) {
    List<String> words = new ArrayList<>();
    Set<String> telling = new HashSet<>();
    StringBuilder word = new StringBuilder();
    boolean opens = true;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!word.isEmpty() && c != '\'' && c != '’') {
        String plain = word.toString().toLowerCase(Locale.ROOT);
        char head = word.charAt(0);
        words.add(plain);
        if (Character.isDigit(head)
            || (Character.isUpperCase(head) && !opens && word.length() > 1)) {
          telling.add(plain);
        }
        word.setLength(0);
        opens = c == '.' || c == '!' || c == '?';
      }
    }
    return new Wording(words, telling);
  }

  String plain() {
    return String.join(" ", words);
  }

  /** All runs of five words; of a shorter text the whole. */
  Set<String> runs() {
    Set<String> runs = new TreeSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    if (runs.isEmpty() && !words.isEmpty()) {
      runs.add(plain());
    }
    return runs;
  }

  /** The share of the runs of the shorter text that are in the longer one, from 0 to 1. */
  static double overlap(Set<String> some, Set<String> others) {
    Set<String> smaller = some.size() <= others.size() ? some : others;
    Set<String> larger = some.size() <= others.size() ? others : some;
    if (smaller.isEmpty()) {
      return 0;
    }
    return (double) smaller.stream().filter(larger::contains).count() / smaller.size();
  }
}
