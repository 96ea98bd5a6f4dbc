package io.dragoman.parsers.reference;

import io.dragoman.actor.Tenure;
import io.dragoman.parsers.mention.OfficeMention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Orders the offices of one person: the best known and most fully worded first, each once. */
final class TitleRank {

  private static final Set<String> VAGUE =
      Set.of("counterpart", "official", "leader", "member", "head", "diplomat", "chief", "officer");

  private static final Set<String> GENERAL =
      Set.of("ambassador", "secretary", "minister", "general", "counselor", "senator", "governor");

  private TitleRank() {}

  /** The offices worth telling, best first. */
  static List<OfficeMention> ordered(List<OfficeMention> offices) {
    List<OfficeMention> ordered = new ArrayList<>();
    for (OfficeMention office : offices) {
      place(office, ordered);
    }
    ordered.sort((a, b) -> Integer.compare(weight(a), weight(b)));
    preferPortfolio(ordered);
    return ordered;
  }

  /** "Minister for Central Asia" tells more than "FCO Minister". */
  private static void preferPortfolio(List<OfficeMention> ordered) {
    for (int i = 1; i < ordered.size() && ordered.size() > 1; i++) {
      String first = ordered.get(0).office().title();
      String other = ordered.get(i).office().title();
      boolean told = first.contains(" for ") || first.contains(" of ");
      int portfolio = other.indexOf(" for ");
      if (!told
          && portfolio > 0
          && first.endsWith(other.substring(0, portfolio))
          && !former(ordered.get(i))) {
        ordered.add(0, ordered.remove(i));
        return;
      }
    }
  }

  private static void place(OfficeMention office, List<OfficeMention> ordered) {
    Set<String> words = words(office);
    for (int i = 0; i < ordered.size(); i++) {
      Set<String> known = words(ordered.get(i));
      if (known.containsAll(words)) {
        return;
      }
      if (words.containsAll(known) && sameTenure(office, ordered.get(i))) {
        ordered.set(i, office);
        return;
      }
    }
    ordered.add(office);
  }

  private static boolean sameTenure(OfficeMention a, OfficeMention b) {
    return former(a) == former(b);
  }

  private static boolean former(OfficeMention office) {
    return office.office().tenure().filter(t -> t == Tenure.FORMER).isPresent();
  }

  private static int weight(OfficeMention office) {
    String title = office.office().title().toLowerCase(Locale.ROOT);
    int vague = VAGUE.contains(title) ? 4 : GENERAL.contains(title) ? 1 : 0;
    return vague + (former(office) ? 2 : 0);
  }

  private static Set<String> words(OfficeMention office) {
    return new HashSet<>(
        Arrays.asList(office.office().title().toLowerCase(Locale.ROOT).split(" ")));
  }
}
