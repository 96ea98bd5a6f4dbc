package io.dragoman.quality.metamorphic;

import java.util.Map;

/**
 * Swaps words of a text for others.
 *
 * @param others the new word by the old one
 */
record Words(Map<String, String> others) {

  /** Swaps every word that stands alone; a word is a run of letters. */
  String swap(String text) {
    StringBuilder swapped = new StringBuilder();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isLetter(text.charAt(i))) {
        continue;
      }
      String word = text.substring(start, i);
      swapped.append(others.getOrDefault(word, word));
      if (i < text.length()) {
        swapped.append(text.charAt(i));
      }
      start = i + 1;
    }
    return swapped.toString();
  }
}
