package io.dragoman.parsers.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name made comparable: lower case, without diacritics, apostrophes, initials' periods, Arabic
 * articles and numerals.
 *
 * @param parts the parts of the name in order
 */
record NameKey(List<String> parts) {

  private static final Set<String> SMALL =
      Set.of(
          "bin", "ibn", "bint", "binti", "ben", "de", "da", "do", "dos", "das", "del", "la", "van",
          "von", "der", "den", "di", "du", "al", "el", "le", "y", "e", "abu", "ould", "ter", "ten",
          "jr", "sr");
  private static final int LONG_ENOUGH_TO_MISSPELL = 6;

  NameKey {
    parts = List.copyOf(parts);
  }

  static NameKey of(String name) {
    String bare = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i <= bare.length(); i++) {
      char c = i == bare.length() ? ' ' : bare.charAt(i);
      if (Character.isLetter(c)) {
        part.append(plain(c));
      } else if (c == ' ' || c == '.') {
        add(part, parts);
      } else if (c == '-' && isArticle(part)) {
        part.setLength(0);
      }
    }
    return new NameKey(parts.isEmpty() ? List.of(bare) : parts);
  }

  private static void add(StringBuilder part, List<String> parts) {
    String text = part.toString();
    part.setLength(0);
    boolean numeral = !parts.isEmpty() && isNumeral(text);
    if (!text.isEmpty() && !numeral && !text.equals("jr") && !text.equals("sr")) {
      parts.add(text);
    }
  }

  private static boolean isArticle(StringBuilder part) {
    return part.length() == 2 && (part.charAt(0) == 'a' || part.charAt(0) == 'e');
  }

  private static boolean isNumeral(String part) {
    for (int i = 0; i < part.length(); i++) {
      if ("ivx".indexOf(part.charAt(i)) < 0) {
        return false;
      }
    }
    return part.length() > 1;
  }

  private static char plain(char c) {
    return switch (c) {
      case 'ø' -> 'o';
      case 'ł' -> 'l';
      case 'đ' -> 'd';
      case 'ı' -> 'i';
      default -> c;
    };
  }

  boolean single() {
    return parts.size() == 1;
  }

  private String last() {
    return parts.get(parts.size() - 1);
  }

  /** Whether both may be one person's name. */
  boolean fits(NameKey other) {
    if (parts.equals(other.parts) || String.join("", parts).equals(String.join("", other.parts))) {
      return true;
    }
    if (parts.size() > other.parts.size()) {
      return other.fits(this);
    }
    if (single()) {
      String name = parts.get(0);
      return !SMALL.contains(name)
          && (name.equals(other.last())
              || (name.equals(other.parts.get(0)) && other.isShort())
              || name.equals(other.nextToLast()));
    }
    if (last().equals(other.last())) {
      return givenNamesFit(other);
    }
    List<String> core = core();
    boolean within = core.size() > 1 && other.core().containsAll(core);
    return within || misspelled(other);
  }

  /** Where two family names end the name, the first of them is used alone. */
  private String nextToLast() {
    return parts.size() < 3 ? "" : parts.get(parts.size() - 2);
  }

  private boolean isShort() {
    return parts.size() <= 3;
  }

  private List<String> core() {
    return parts.stream().filter(part -> !SMALL.contains(part)).toList();
  }

  private boolean givenNamesFit(NameKey other) {
    List<String> mine = withoutLast();
    List<String> theirs = other.withoutLast();
    if (mine.isEmpty() || theirs.isEmpty()) {
      return true;
    }
    for (String a : mine) {
      for (String b : theirs) {
        boolean initial = a.length() == 1 || b.length() == 1;
        boolean begins = a.startsWith(b) || b.startsWith(a);
        if (a.equals(b) || (begins && (initial || Math.min(a.length(), b.length()) >= 3))) {
          return true;
        }
      }
    }
    return false;
  }

  private List<String> withoutLast() {
    List<String> core = new ArrayList<>(parts.subList(0, parts.size() - 1));
    core.removeIf(SMALL::contains);
    return core;
  }

  /**
   * "Gurbanguly Berdimuhamedow" and "Gurbanguly Berdymukhamedov" differ too much; one letter may.
   */
  private boolean misspelled(NameKey other) {
    return parts.size() == other.parts.size()
        && new HashSet<>(parts.subList(0, parts.size() - 1))
            .equals(new HashSet<>(other.parts.subList(0, parts.size() - 1)))
        && Math.min(last().length(), other.last().length()) >= LONG_ENOUGH_TO_MISSPELL
        && oneLetterApart(last(), other.last());
  }

  private static boolean oneLetterApart(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int i = 0;
    while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    String restA = a.substring(i);
    String restB = b.substring(i);
    if (a.length() == b.length()) {
      return restA.isEmpty() || restA.substring(1).equals(restB.substring(1));
    }
    return a.length() > b.length()
        ? restA.substring(1).equals(restB)
        : restB.substring(1).equals(restA);
  }
}
