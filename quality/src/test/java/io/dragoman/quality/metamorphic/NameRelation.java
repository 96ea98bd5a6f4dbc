package io.dragoman.quality.metamorphic;

import io.dragoman.actor.Official;
import io.dragoman.dossier.Dossier;
import io.dragoman.text.Article;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Surnames swapped for other surnames: who it is must not matter. */
final class NameRelation implements Relation {

  /** Surnames of several regions that are no word, place, or given name in English. */
  private static final List<String> OTHERS =
      List.of(
          "Halvorsen",
          "Petrov",
          "Okonkwo",
          "Tanaka",
          "Vasquez",
          "Mehta",
          "Kowalczyk",
          "Fernandes",
          "Lindqvist",
          "Karimov",
          "Delgado",
          "Nakamura",
          "Osei",
          "Schubert",
          "Ferrari",
          "Novotny");

  @Override
  public String name() {
    return "surnames";
  }

  @Override
  public Optional<Change> apply(Article article, Dossier dossier) {
    Map<String, String> swaps = new LinkedHashMap<>();
    for (Official official : dossier.officials()) {
      String[] words = official.name().split(" ", -1);
      String surname = words[words.length - 1];
      boolean free = !swaps.containsKey(surname) && swaps.size() < OTHERS.size();
      if (words.length > 1 && free && isSimple(surname)) {
        String other = OTHERS.get(swaps.size());
        if (!article.text().contains(other)) {
          swaps.put(surname, other);
        }
      }
    }
    if (swaps.isEmpty()) {
      return Optional.empty();
    }
    Words words = new Words(swaps);
    Article after = Relation.withText(article, words.swap(article.text()));
    return Optional.of(new Change(article, after, words::swap));
  }

  /** A capital and small letters: no suffix such as III, no hyphen. */
  private static boolean isSimple(String name) {
    return name.length() > 2
        && Character.isUpperCase(name.charAt(0))
        && name.substring(1).chars().allMatch(c -> c >= 'a' && c <= 'z');
  }
}
