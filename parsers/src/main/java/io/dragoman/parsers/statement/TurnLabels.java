package io.dragoman.parsers.statement;

import io.dragoman.actor.Group;
import io.dragoman.actor.Office;
import io.dragoman.actor.Official;
import io.dragoman.actor.Party;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom the label of a turn in a transcript means: "FOREIGN MINISTER HALE:" the official of that
 * name, "PRIME MINISTER:" the only one with that office, "JOURNALIST:" a journalist. Immutable.
 */
final class TurnLabels {

  private static final Set<String> INTERVIEWERS =
      Set.of(
          "journalist",
          "reporter",
          "question",
          "q",
          "interviewer",
          "host",
          "presenter",
          "moderator",
          "compere",
          "announcer");
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "sir",
          "dame",
          "lord",
          "lady",
          "prime",
          "foreign",
          "defence",
          "defense",
          "deputy",
          "vice",
          "minister",
          "president",
          "secretary",
          "senator",
          "ambassador",
          "chancellor",
          "general",
          "admiral",
          "king",
          "queen",
          "prince",
          "princess",
          "professor",
          "spokesperson",
          "spokesman",
          "spokeswoman",
          "governor",
          "premier",
          "treasurer",
          "commissioner",
          "representative",
          "under",
          "assistant");

  private final List<Official> officials;

  TurnLabels(List<Official> officials) {
    this.officials = List.copyOf(officials);
  }

  /**
   * Who speaks.
   *
   * @param label the words before the colon
   * @return the speaker, or empty for a lone letter such as the A of an answer
   */
  Optional<Party> speaker(String label) {
    List<String> words =
        Arrays.stream(label.toLowerCase(Locale.ROOT).split("[^\\p{L}'’-]+"))
            .filter(word -> !word.isEmpty())
            .toList();
    if (words.isEmpty() || (words.size() == 1 && words.get(0).equals("a"))) {
      return Optional.empty();
    }
    if (INTERVIEWERS.contains(words.get(words.size() - 1))) {
      return Optional.of(Group.of(words.get(words.size() - 1)));
    }
    List<String> name = words.stream().filter(word -> !TITLES.contains(word)).toList();
    return name.isEmpty() ? holder(words) : Optional.of(named(label, name));
  }

  /** The only one whose title has all these words. */
  private Optional<Party> holder(List<String> title) {
    List<Official> holders = officials.stream().filter(official -> holds(official, title)).toList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  private static boolean holds(Official official, List<String> title) {
    return official.offices().stream()
        .map(Office::title)
        .anyMatch(held -> List.of(held.toLowerCase(Locale.ROOT).split("[ -]+")).containsAll(title));
  }

  private Party named(String label, List<String> name) {
    String last = name.get(name.size() - 1);
    return officials.stream()
        .filter(official -> last.equals(surname(official)))
        .map(Party.class::cast)
        .findFirst()
        .orElseGet(() -> Official.of(spelled(label, name)));
  }

  private static String surname(Official official) {
    String[] parts = official.name().toLowerCase(Locale.ROOT).split(" ");
    return parts[parts.length - 1];
  }

  /** The words of the name as the label has them; in capitals only the initials stay so. */
  private static String spelled(String label, List<String> name) {
    boolean capitals = label.equals(label.toUpperCase(Locale.ROOT));
    return Arrays.stream(label.split("[^\\p{L}'’-]+"))
        .filter(word -> name.contains(word.toLowerCase(Locale.ROOT)))
        .map(
            word ->
                capitals && word.length() > 1
                    ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
                    : word)
        .collect(Collectors.joining(" "));
  }
}
