package io.dragoman.quality.metamorphic;

import io.dragoman.actor.PlaceKind;
import io.dragoman.dossier.Dossier;
import io.dragoman.text.Article;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Countries swapped for others of the same kind, with adjective and capital. */
final class CountryRelation implements Relation {

  /** Name, adjective, capital and code are one word each, so that words can be swapped. */
  private static final List<Pair> PAIRS =
      List.of(
          new Pair("France French Paris FR", "Italy Italian Rome IT"),
          new Pair("Germany German Berlin DE", "Hungary Hungarian Budapest HU"),
          new Pair("China Chinese Beijing CN", "Japan Japanese Tokyo JP"),
          new Pair("Russia Russian Moscow RU", "Australia Australian Canberra AU"),
          new Pair("Ukraine Ukrainian Kyiv UA", "Romania Romanian Bucharest RO"),
          new Pair("Egypt Egyptian Cairo EG", "Kenya Kenyan Nairobi KE"),
          new Pair("Poland Polish Warsaw PL", "Finland Finnish Helsinki FI"),
          new Pair("Indonesia Indonesian Jakarta ID", "Malaysia Malaysian Putrajaya MY"),
          new Pair("Colombia Colombian Bogota CO", "Chile Chilean Santiago CL"),
          new Pair("Turkey Turkish Ankara TR", "Greece Greek Athens GR"));

  @Override
  public String name() {
    return "countries";
  }

  @Override
  public Optional<Change> apply(Article article, Dossier dossier) {
    Map<String, String> swaps = new HashMap<>();
    for (Pair pair : PAIRS) {
      boolean hasFirst = pair.isIn(article.text(), pair.first());
      boolean hasSecond = pair.isIn(article.text(), pair.second());
      if (hasFirst && !hasSecond && !hasMoreOf(pair, dossier)) {
        pair.addTo(swaps);
      }
    }
    if (swaps.isEmpty()) {
      return Optional.empty();
    }
    Words words = new Words(swaps);
    Article after = Relation.withText(article, words.swap(article.text()));
    return Optional.of(new Change(article, after, words::swap));
  }

  /** Whether the text names a place in the country that would not move with it. */
  private static boolean hasMoreOf(Pair pair, Dossier dossier) {
    return dossier.places().stream()
        .filter(place -> place.kind() != PlaceKind.COUNTRY)
        .filter(place -> !pair.first().contains(place.name()))
        .flatMap(place -> place.country().stream())
        .anyMatch(country -> pair.first().contains(country.code()));
  }

  /** Two countries: name, adjective, capital, code. */
  private record Pair(List<String> first, List<String> second) {

    Pair(String first, String second) {
      this(List.of(first.split(" ")), List.of(second.split(" ")));
    }

    boolean isIn(String text, List<String> words) {
      return words.subList(0, words.size() - 1).stream().anyMatch(text::contains);
    }

    void addTo(Map<String, String> swaps) {
      for (int i = 0; i < first.size(); i++) {
        swaps.put(first.get(i), second.get(i));
      }
    }
  }
}
