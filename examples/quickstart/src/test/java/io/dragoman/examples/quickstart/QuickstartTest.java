package io.dragoman.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README's code is the example's code, and prints what the README says. */
class QuickstartTest {

  private static final Path README = Path.of("../../README.md");
  private static final Path SOURCE =
      Path.of("src/main/java/io/dragoman/examples/quickstart/Quickstart.java");

  @Test
  void theReadmeShowsTheCodeOfTheExample() throws IOException {
    assertThat(readmeBlock("java")).isEqualTo(example());
  }

  @Test
  void theReadmeSucceedsInSevenLinesByLineTwenty() throws IOException {
    List<String> readme = Files.readAllLines(README);

    assertThat(readmeBlock("java")).hasSizeLessThanOrEqualTo(7);
    assertThat(readme.subList(0, 20)).containsSequence(readmeBlock("java"));
  }

  @Test
  void theExamplePrintsWhatTheReadmeSays() throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Quickstart.main(new String[0]);
    } finally {
      System.setOut(before);
    }

    assertThat(printed.toString(StandardCharsets.UTF_8).lines().toList())
        .isEqualTo(readmeBlock("text"));
  }

  private static List<String> readmeBlock(String language) throws IOException {
    List<String> lines = Files.readAllLines(README);
    int begin = lines.indexOf("```" + language) + 1;
    assertThat(begin).as("a block of %s in the README", language).isPositive();
    return lines.subList(begin, begin + lines.subList(begin, lines.size()).indexOf("```"));
  }

  private static List<String> example() throws IOException {
    List<String> lines = Files.readAllLines(SOURCE).stream().map(l -> outdented(l)).toList();
    return lines.subList(lines.indexOf("// README:") + 1, lines.indexOf("// :README"));
  }

  private static String outdented(String line) {
    return line.startsWith("    ") ? line.substring(4) : line;
  }
}
