package io.dragoman.quality.metamorphic;

import io.dragoman.dossier.Dossier;
import io.dragoman.text.Article;
import java.util.Optional;

/**
 * Everything 28 years later. After 28 years the days of the year fall on the same days of the week,
 * so that "Tuesday" and "Tuesday, May 3" move by just as much as "2019".
 */
final class YearRelation implements Relation {

  private static final int YEARS = 28;
  private static final int FIRST = 1905;
  private static final int LAST = 2069; // 2100 is no leap year

  @Override
  public String name() {
    return "years";
  }

  @Override
  public Optional<Change> apply(Article article, Dossier dossier) {
    if (article.publishedOn().isEmpty()) {
      return Optional.empty();
    }
    Article after =
        Article.builder()
            .from(article)
            .text(later(article.text()))
            .publishedOn(article.publishedOn().get().plusYears(YEARS))
            .build();
    return Optional.of(new Change(article, after, YearRelation::later));
  }

  /** Moves every number that is a year. */
  private static String later(String text) {
    StringBuilder moved = new StringBuilder();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isDigit(text.charAt(i))) {
        continue;
      }
      String number = text.substring(start, i);
      moved.append(isYear(number) ? String.valueOf(Integer.parseInt(number) + YEARS) : number);
      if (i < text.length()) {
        moved.append(text.charAt(i));
      }
      start = i + 1;
    }
    return moved.toString();
  }

  private static boolean isYear(String number) {
    return number.length() == 4
        && number.chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(number) >= FIRST
        && Integer.parseInt(number) <= LAST;
  }
}
