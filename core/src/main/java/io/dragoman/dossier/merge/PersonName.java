package io.dragoman.dossier.merge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A person's name without what differs from paper to paper: accents, case, hyphens, initials, the
 * article {@code al}, {@code Mr} and {@code Jr}. {@code "Antony J. Blinken"} is {@code [antony,
 * blinken]}.
 *
 * @param words the words in the order of the name, at least one
 */
record PersonName(List<String> words) {

  private static final Set<String> UNSAID =
      Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "prof", "hon", "jr", "sr", "al", "el");
  private static final int MIN_STEM = 3;
  private static final int LONG_WORD = 7;
  private static final int MIDDLING_WORD = 5;

  static PersonName of(String name) {
    List<String> all = split(name);
    List<String> telling =
        all.stream().filter(word -> word.length() > 1 && !UNSAID.contains(word)).toList();
    return new PersonName(telling.isEmpty() ? all : telling);
  }

  private static List<String> split(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .codePoints()
            .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        word.append(c);
      } else if (!isInsideOfWord(c) && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words.isEmpty() ? List.of(plain) : List.copyOf(words);
  }

  private static boolean isInsideOfWord(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '`';
  }

  /** The words in alphabetical order: alike for family name first and last. */
  String key() {
    return String.join(" ", words.stream().sorted().toList());
  }

  /** Says whether it is a family name or a given name alone. */
  boolean isShort() {
    return words.size() == 1;
  }

  /** Says whether every word of this name is one of the other's. */
  boolean isPartOf(PersonName other) {
    return words.size() <= other.words.size() && other.words.containsAll(words);
  }

  /**
   * Says whether it may be another spelling of a name: every word is close to one of the other name
   * or, if {@code loosely} and one word is the same, begins with its letter.
   */
  boolean isSpelledLike(PersonName other, boolean loosely) {
    if (words.size() > other.words.size()) {
      return other.isSpelledLike(this, loosely);
    }
    List<String> left = new ArrayList<>(other.words);
    List<String> unmatched = new ArrayList<>();
    for (String word : words) {
      if (!left.remove(word)) {
        unmatched.add(word);
      }
    }
    boolean noneIsSame = unmatched.size() == words.size();
    for (String word : unmatched) {
      int match = indexOfMatch(word, left, loosely && !noneIsSame);
      if (match < 0) {
        return false;
      }
      left.remove(match);
    }
    return true;
  }

  private static int indexOfMatch(String word, List<String> words, boolean loosely) {
    for (int i = 0; i < words.size(); i++) {
      if (isClose(word, words.get(i)) || (loosely && word.charAt(0) == words.get(i).charAt(0))) {
        return i;
      }
    }
    return -1;
  }

  /** Says whether two words are one name, spelled otherwise or cut short. */
  static boolean isClose(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    if (shorter.length() >= MIN_STEM && (longer.startsWith(shorter) || longer.endsWith(shorter))) {
      return true;
    }
    int allowed = shorter.length() >= LONG_WORD ? 2 : shorter.length() >= MIDDLING_WORD ? 1 : 0;
    return longer.length() - shorter.length() <= allowed && distance(one, other) <= allowed;
  }

  private static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], before[j]) + 1, before[j - 1] + change);
      }
      before = row;
    }
    return before[other.length()];
  }
}
