package io.dragoman.examples.quickstart;

import io.dragoman.event.Visit;
import io.dragoman.parsers.ArticleParser;
import io.dragoman.text.Article;
import java.time.LocalDate;

/** Parses one article and prints its visits with the words that say so. */
final class Quickstart {

  private Quickstart() {}

  /**
   * Runs the example.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    // README:
    String text = "Kenyan Foreign Minister Grace Wanjiru will visit Japan from March 9 to 12.";
    Article article = Article.of(text, LocalDate.of(2026, 3, 3));
    for (Visit visit : ArticleParser.standard().parse(article).visits()) {
      System.out.println(visit.visitors().get(0).name() + " to " + visit.host().get().name());
      System.out.println(visit.date().orElseThrow() + ", " + visit.status().orElseThrow());
      visit.evidence().forEach(e -> System.out.println(e.property() + ": \"" + e.quote() + '"'));
    }
    // :README
  }
}
