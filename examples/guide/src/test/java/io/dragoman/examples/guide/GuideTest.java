package io.dragoman.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.parsers.ArticleParser;
import io.dragoman.text.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The guide shows exactly the code of this module, and what it prints. */
class GuideTest {

  private static final Path GUIDE = Path.of("../../docs/guide.md");
  private static final Path SOURCES = Path.of("src/main/java/io/dragoman/examples/guide");

  private static Map<String, Consumer<PrintStream>> snippets() {
    Map<String, Consumer<PrintStream>> snippets = new LinkedHashMap<>();
    snippets.put("json", Guide::json);
    snippets.put("dates", Guide::dates);
    snippets.put("evidence", Guide::evidence);
    snippets.put("unknowns", Guide::unknowns);
    snippets.put("rows", Guide::rows);
    snippets.put("parts", Guide::parts);
    snippets.put("many", Guide::many);
    snippets.put("limits", Guide::limits);
    return snippets;
  }

  @TestFactory
  List<DynamicTest> theGuideShowsTheCodeAndWhatItPrints() {
    return snippets().entrySet().stream()
        .map(s -> DynamicTest.dynamicTest(s.getKey(), () -> isShown(s.getKey(), s.getValue())))
        .toList();
  }

  private static void isShown(String name, Consumer<PrintStream> snippet) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    snippet.accept(new PrintStream(printed, true, StandardCharsets.UTF_8));
    String output = printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");

    assertThat(Files.readString(GUIDE))
        .contains("```java\n" + code("Guide.java", name) + "```\n\n```text\n" + output + "```\n");
  }

  @Test
  void theGuideShowsTheBeanAndTheProducer() throws IOException {
    assertThat(Files.readString(GUIDE))
        .contains("```java\n" + code("SpringBeans.java", "spring") + "```\n")
        .contains("```java\n" + code("CdiProducer.java", "cdi") + "```\n");
  }

  @Test
  void theBeanIsOneParser() {
    try (var context = new AnnotationConfigApplicationContext(SpringBeans.class)) {
      ArticleParser parser = context.getBean(ArticleParser.class);

      assertThat(parser).isSameAs(context.getBean(ArticleParser.class));
      assertThat(parser.parse(Article.of("")).visits()).isEmpty();
    }
  }

  private static String code(String file, String name) throws IOException {
    List<String> lines = Files.readAllLines(SOURCES.resolve(file));
    int indent = file.equals("Guide.java") ? 4 : 0;
    String margin = " ".repeat(indent);
    int begin = lines.indexOf(margin + "// begin " + name) + 1;
    int end = lines.indexOf(margin + "// end " + name);
    StringBuilder code = new StringBuilder();
    for (String line : lines.subList(begin, end)) {
      code.append(line.startsWith(margin) ? line.substring(indent) : line).append('\n');
    }
    return code.toString();
  }
}
