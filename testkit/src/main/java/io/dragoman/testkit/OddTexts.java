package io.dragoman.testkit;

import io.dragoman.text.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Texts as they come from the world: ordinary, broken off, foreign, empty. */
final class OddTexts {

  private static final String ORDINARY =
      """
      VALLETTA, May 12 (Harbour News) -- Kenyan Foreign Minister Grace Wanjiru will visit Malta \
      from May 20 to 22 to discuss shipping with President Rosa Camilleri.

      “We come as friends,” Wanjiru told reporters on Tuesday. She won’t meet the opposition.
      """;

  private static final List<String> TEXTS =
      List.of(
          ORDINARY,
          "",
          " \n\n\t\n",
          ".",
          "She",
          "\"",
          "said said said",
          "外交部长将于五月访问马耳他。",
          "Wanjiru 😀 met 👩‍✈️ Camilleri\u0000 in\u00ADside Malta\u200B.",
          "a".repeat(3000),
          "MINISTER VISITS MALTA\n\n* first\n* second\n\n1. third",
          "He said, \"she said, 'they said (no one said [nothing",
          "\uD83D broken surrogates \uDE00 met \uD83D",
          "I.I.I. U.S.A. e.g. 1,2.3-4/5 @minister #visit http://x.example/?a=b&c");

  private OddTexts() {}

  /** All texts, and the ordinary one cut off at every thirteenth place. */
  static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    TEXTS.forEach(text -> articles.add(article(text)));
    for (int end = 13; end < ORDINARY.length(); end += 13) {
      articles.add(article(ORDINARY.substring(0, end)));
    }
    return List.copyOf(articles);
  }

  private static Article article(String text) {
    return Article.of(text, LocalDate.of(2022, 5, 12));
  }
}
