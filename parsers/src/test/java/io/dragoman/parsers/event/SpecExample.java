package io.dragoman.parsers.event;

import io.dragoman.dossier.Dossier;
import io.dragoman.parsers.ArticleParser;
import io.dragoman.text.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * One example of a specification file: a title after {@code ###}, the day of publication, the text,
 * a line of three dots and what is expected, line by line.
 */
public record SpecExample(String title, LocalDate published, String text, List<String> expected) {

  private static final String TITLE = "### ";
  private static final String DOTS = "\n...";

  /** The examples of a file beside a test class. */
  private static List<SpecExample> of(Class<?> test, String file) {
    List<SpecExample> examples = new ArrayList<>();
    String[] parts = ("\n" + read(test, file)).split("\n" + TITLE, -1);
    for (int i = 1; i < parts.length; i++) {
      examples.add(example(parts[i]));
    }
    return examples;
  }

  /**
   * One test for each example of a file beside a test class.
   *
   * @param test the test class
   * @param file the file's name
   * @param check what is asserted of an example
   */
  public static Stream<DynamicTest> tests(Class<?> test, String file, Consumer<SpecExample> check) {
    return of(test, file).stream()
        .map(example -> DynamicTest.dynamicTest(example.title(), () -> check.accept(example)));
  }

  /** What the standard parser reads in the text. */
  public Dossier dossier() {
    return ArticleParser.standard().parse(Article.of(text, published));
  }

  private static SpecExample example(String part) {
    int titleEnd = part.indexOf('\n');
    int dayEnd = part.indexOf('\n', titleEnd + 1);
    int dots = part.indexOf(DOTS);
    List<String> expected = new ArrayList<>();
    for (String line : part.substring(dots + DOTS.length()).split("\n", -1)) {
      if (line.startsWith("#")) {
        break;
      }
      if (!line.isBlank()) {
        expected.add(line.strip());
      }
    }
    return new SpecExample(
        part.substring(0, titleEnd).strip(),
        LocalDate.parse(part.substring(titleEnd + 1, dayEnd).strip()),
        part.substring(dayEnd + 1, dots).strip(),
        List.copyOf(expected));
  }

  private static String read(Class<?> test, String file) {
    try (InputStream in = test.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no file " + file + " beside " + test);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
