package io.dragoman.dossier.merge;

import io.dragoman.event.AgendaItem;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of an agenda item is compared.
 *
 * @param source the article
 * @param event the key of the event that it belongs to, or the empty string
 * @param words the telling words of the topic
 * @param countries the codes of its countries
 */
record AgendaView(Source source, String event, Set<String> words, Set<String> countries) {

  private static final Set<String> UNSAID =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "on",
          "in",
          "and",
          "to",
          "for",
          "with",
          "by",
          "its",
          "their",
          "our",
          "issue",
          "issues",
          "matter",
          "matters",
          "question",
          "other",
          "including");

  static AgendaView of(Sourced<AgendaItem> item, String event) {
    Set<String> words = new TreeSet<>(Wording.of(item.told().topic()).words());
    words.removeAll(UNSAID);
    Set<String> countries = new TreeSet<>();
    item.told().countries().forEach(country -> countries.add(country.code()));
    return new AgendaView(item.source(), event, words, countries);
  }
}
