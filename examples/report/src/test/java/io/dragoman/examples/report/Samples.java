package io.dragoman.examples.report;

import io.dragoman.dossier.Dossier;
import io.dragoman.parsers.ArticleParser;
import io.dragoman.text.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sample articles, with their days of publication. */
final class Samples {

  private static final Path FOLDER = Path.of("..", "articles");

  private static final Map<String, LocalDate> PUBLISHED = new LinkedHashMap<>();

  static {
    PUBLISHED.put("kenya-japan", LocalDate.of(2026, 3, 3));
    PUBLISHED.put("sadat-jerusalem-1977", LocalDate.of(1977, 11, 18));
    PUBLISHED.put("norway-chile-call", LocalDate.of(2022, 6, 14));
    PUBLISHED.put("ghana-tour-postponed", LocalDate.of(2023, 11, 20));
    PUBLISHED.put("vietnam-germany-communique", LocalDate.of(2025, 5, 8));
    PUBLISHED.put("caucasus-shuttle", LocalDate.of(2010, 10, 12));
  }

  private Samples() {}

  static List<String> names() {
    return List.copyOf(PUBLISHED.keySet());
  }

  static Article article(String name) {
    try {
      return Article.builder()
          .id(name + ".txt")
          .text(Files.readString(FOLDER.resolve(name + ".txt")))
          .publishedOn(PUBLISHED.get(name))
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Dossier dossier(Article article) {
    return ArticleParser.standard().parse(article);
  }

  static String page(String name) {
    Article article = article(name);
    return ReportPage.render(article, dossier(article));
  }
}
