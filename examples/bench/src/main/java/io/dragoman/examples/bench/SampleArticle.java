package io.dragoman.examples.bench;

import io.dragoman.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** An article of about 900 words, put together from the sample articles. */
final class SampleArticle {

  /** The samples, seen from the top of the checkout, where the benchmarks are run. */
  static final Path FOLDER = Path.of("examples", "articles");

  private static final List<String> FILES =
      List.of(
          "kenya-japan.txt",
          "vietnam-germany-communique.txt",
          "caucasus-shuttle.txt",
          "ghana-tour-postponed.txt",
          "norway-chile-call.txt",
          "sadat-jerusalem-1977.txt");

  private SampleArticle() {}

  static Article read() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String file : FILES) {
      text.append(Files.readString(FOLDER.resolve(file))).append('\n');
    }
    return Article.of(text.toString(), LocalDate.of(2026, 3, 3));
  }
}
