package io.dragoman.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dragoman.text.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** Texts to test with: the sample articles, and real ones where the evaluation kit is there. */
public final class Texts {

  private static final Path SAMPLES = Path.of("..", "examples", "articles");
  private static final JsonMapper JSON = new JsonMapper();
  private static final Path KIT = Path.of("..", "..", "shared", "eval");

  private Texts() {}

  /** The sample articles of the project, by name, without a date of publication. */
  public static List<Article> samples() {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(file -> Article.builder().id(file.getFileName().toString()).text(read(file)).build())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The documents of a file of the evaluation kit; without the kit the test is skipped. */
  public static List<Article> ofKit(String file) {
    Path path = KIT.resolve(file);
    Assumptions.assumeTrue(
        Files.exists(path), () -> "no evaluation kit at " + KIT.toAbsolutePath().normalize());
    List<Article> articles = new ArrayList<>();
    for (String line : lines(path)) {
      articles.add(article(line));
    }
    return articles;
  }

  private static Article article(String line) {
    try {
      JsonNode document = JSON.readTree(line);
      Article.Builder article =
          Article.builder().id(document.path("id").asText()).text(document.path("text").asText());
      if (document.hasNonNull("published")) {
        article.publishedOn(LocalDate.parse(document.path("published").asText()));
      }
      return article.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path path) {
    try (InputStream file = Files.newInputStream(path);
        InputStream text = path.toString().endsWith(".gz") ? new GZIPInputStream(file) : file) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
