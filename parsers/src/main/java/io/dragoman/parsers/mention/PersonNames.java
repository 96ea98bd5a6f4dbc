package io.dragoman.parsers.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits names into given names and family name. */
final class PersonNames {

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ibn", "ben", "bint", "binti", "von", "van", "der", "den", "de", "da",
          "do", "dos", "das", "del", "della", "di", "du", "la", "le", "ter", "ten", "zu", "af",
          "av", "y", "e", "abu", "ould", "st.", "mac");
  private static final Set<String> SUFFIXES = Set.of("jr.", "jr", "sr.", "sr");

  private PersonNames() {}

  static PersonName of(String full) {
    List<String> parts = new ArrayList<>(Arrays.asList(full.split(" ")));
    while (parts.size() > 1 && isSuffix(parts.get(parts.size() - 1))) {
      parts.remove(parts.size() - 1);
    }
    if (parts.size() == 1) {
      return new PersonName(full, List.of(), parts.get(0));
    }
    if (familyFirst(parts)) {
      return new PersonName(full, parts.subList(1, parts.size()), parts.get(0));
    }
    int family = parts.size() - 1;
    while (family > 1 && PARTICLES.contains(parts.get(family - 1).toLowerCase(Locale.ROOT))) {
      family--;
    }
    return new PersonName(
        full, parts.subList(0, family), String.join(" ", parts.subList(family, parts.size())));
  }

  /** "Noh Kyu-duk", "KIM Jong-un": the shape alone tells that the family name comes first. */
  private static boolean familyFirst(List<String> parts) {
    String last = parts.get(parts.size() - 1);
    int hyphen = last.indexOf('-');
    boolean korean =
        parts.size() == 2
            && hyphen > 0
            && hyphen + 1 < last.length()
            && Character.isLowerCase(last.charAt(hyphen + 1));
    String first = parts.get(0);
    boolean capitals =
        first.length() > 2
            && first.equals(first.toUpperCase(Locale.ROOT))
            && !last.equals(last.toUpperCase(Locale.ROOT));
    return korean || capitals;
  }

  private static boolean isSuffix(String part) {
    boolean numeral = !part.isEmpty();
    for (int i = 0; i < part.length(); i++) {
      numeral &= "IVX".indexOf(part.charAt(i)) >= 0;
    }
    return numeral || SUFFIXES.contains(part.toLowerCase(Locale.ROOT));
  }
}
