package io.dragoman.examples.report;

import io.dragoman.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Finds where a text repeats names that the records give: whole words, letter by letter, the
 * longest name first. A name that two records share is not looked for, because it would be a guess.
 */
final class NameOccurrences {

  private final Map<String, Coded<?>> owners = new HashMap<>();
  private final Set<String> shared = new HashSet<>();
  private final Map<String, List<String>> namesByFirstWord = new HashMap<>();

  void add(String name, Coded<?> owner) {
    if (name.isBlank() || !Character.isUpperCase(name.codePointAt(0)) && isCased(name)) {
      return;
    }
    Coded<?> other = owners.putIfAbsent(name, owner);
    if (other == null) {
      namesByFirstWord
          .computeIfAbsent(name.substring(0, wordEnd(name, 0)), word -> new ArrayList<>())
          .add(name);
    } else if (!other.equals(owner)) {
      shared.add(name);
    }
  }

  private static boolean isCased(String name) {
    int first = name.codePointAt(0);
    return Character.toLowerCase(first) != Character.toUpperCase(first);
  }

  /** Reports every occurrence, in the order of the text; they do not overlap. */
  void in(String text, BiConsumer<Coded<?>, TextSpan> found) {
    namesByFirstWord.values().forEach(names -> names.sort(LONGEST_FIRST));
    int position = 0;
    while (position < text.length()) {
      int end = wordEnd(text, position);
      if (end == position) {
        position += Character.charCount(text.codePointAt(position));
        continue;
      }
      String name = longestAt(text, position, end);
      if (!name.isEmpty()) {
        end = position + name.length();
        Coded<?> owner = owners.get(name);
        if (owner != null) {
          found.accept(owner, TextSpan.of(position, end));
        }
      }
      position = end;
    }
  }

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

  private String longestAt(String text, int begin, int wordEnd) {
    for (String name : namesByFirstWord.getOrDefault(text.substring(begin, wordEnd), List.of())) {
      int end = begin + name.length();
      if (!shared.contains(name)
          && text.startsWith(name, begin)
          && (end == text.length() || wordEnd(text, end) == end)) {
        return name;
      }
    }
    return "";
  }

  /** Where the word that begins at a position ends: the position itself where none begins. */
  private static int wordEnd(String text, int begin) {
    int end = begin;
    while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))
        || end < text.length() && end > begin && isMark(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
