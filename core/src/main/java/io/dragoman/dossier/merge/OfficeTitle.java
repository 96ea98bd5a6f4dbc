package io.dragoman.dossier.merge;

import io.dragoman.actor.Office;
import io.dragoman.actor.Official;
import io.dragoman.actor.Tenure;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * An office without what differs from paper to paper: {@code "Minister of Foreign Affairs"} and
 * {@code "Foreign Minister"} are both {@code {foreign, minister}}.
 *
 * @param words the telling words, in alphabetical order
 */
record OfficeTitle(Set<String> words) {

  private static final Set<String> UNSAID =
      Set.of("of", "the", "for", "and", "to", "in", "on", "affairs", "hon");

  /** Words that say no more than how to address or to relate somebody. */
  private static final Set<String> NO_OFFICE =
      Set.of("counterpart", "counterparts", "official", "leader", "mr", "mrs", "ms", "dr");

  static OfficeTitle of(Office office) {
    return of(office.title() + " " + office.portfolio().orElse(""));
  }

  static OfficeTitle of(String title) {
    Set<String> words = new TreeSet<>();
    StringBuilder word = new StringBuilder();
    String lower = title.toLowerCase(Locale.ROOT) + " ";
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (c != '\'' && c != '’' && !word.isEmpty()) {
        if (!UNSAID.contains(word.toString()) && !NO_OFFICE.contains(word.toString())) {
          words.add(word.toString());
        }
        word.setLength(0);
      }
    }
    return new OfficeTitle(words);
  }

  /** The offices that an article gives somebody and that are held, not left. */
  static List<OfficeTitle> held(Official official) {
    return official.offices().stream()
        .filter(office -> office.tenure().filter(tenure -> tenure == Tenure.FORMER).isEmpty())
        .map(OfficeTitle::of)
        .filter(title -> !title.words().isEmpty())
        .distinct()
        .sorted((one, other) -> one.key().compareTo(other.key()))
        .toList();
  }

  String key() {
    return String.join(" ", words);
  }

  /** Says whether it tells more than a form of address such as "Ambassador" or "Secretary". */
  boolean isTelling() {
    return words.size() > 1;
  }

  /** Says whether one of two titles says all that the other says. */
  boolean agreesWith(OfficeTitle other) {
    return words.containsAll(other.words) || other.words.containsAll(words);
  }

  boolean sharesWordWith(OfficeTitle other) {
    return words.stream().anyMatch(other.words::contains);
  }

  /** Says whether some office of one list agrees with some office of another. */
  static boolean anyAgree(List<OfficeTitle> some, List<OfficeTitle> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(one::agreesWith));
  }
}
