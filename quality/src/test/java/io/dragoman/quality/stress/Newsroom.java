package io.dragoman.quality.stress;

import io.dragoman.text.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Any number of short articles that differ in names, countries, days and wording. */
final class Newsroom {

  private static final List<String> NAMES =
      List.of("Amara Diallo", "Petra Novak", "Jorge Salas", "Mei Tanaka", "Omar Farouk");
  private static final List<String> COUNTRIES =
      List.of("Ghana", "Norway", "Chile", "Japan", "Jordan", "Kenya", "Portugal");
  private static final List<String> OFFICES =
      List.of("Foreign Minister", "President", "Prime Minister", "Defense Minister");
  private static final List<String> VISITS =
      List.of(
          "%s %s will visit %s on March %d for talks on trade.",
          "%s %s arrived in %s on March %d to attend a summit.",
          "%s %s has postponed a trip to %s planned for March %d.");
  private static final List<String> SPEECH =
      List.of(
          "\"We will work together,\" the minister told reporters.",
          "The ministry said that fisheries and visas were on the agenda.",
          "Both sides reaffirmed their commitment to maritime security.");

  private Newsroom() {}

  static List<Article> articles(int count) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String text =
          VISITS
                  .get(i % VISITS.size())
                  .formatted(
                      OFFICES.get(i % OFFICES.size()),
                      NAMES.get(i % NAMES.size()),
                      COUNTRIES.get(i % COUNTRIES.size()),
                      1 + i % 28)
              + "\n\n"
              + SPEECH.get(i / 7 % SPEECH.size());
      articles.add(
          Article.builder()
              .id("article-" + i)
              .text(text)
              .publishedOn(LocalDate.of(2000 + i % 25, 2, 20))
              .build());
    }
    return articles;
  }
}
