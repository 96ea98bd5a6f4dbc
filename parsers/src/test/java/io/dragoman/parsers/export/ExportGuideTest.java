package io.dragoman.parsers.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The samples of the guide are what the exporters write. With {@code -Ddragoman.guide=write} the
 * guide is written anew.
 */
class ExportGuideTest {

  private static final Path GUIDE = Path.of("../docs/exports.md");
  private static final int LINES = 44;

  @Test
  void theSamplesOfTheGuideAreTrue() throws IOException {
    String guide = Files.readString(GUIDE);
    String fresh = guide;
    for (String name :
        List.of(
            "ics",
            "jsonld",
            "annotations",
            "cameo",
            "plover",
            "brat",
            "visits.csv",
            "statements.csv")) {
      fresh = withSample(fresh, name);
    }
    if ("write".equals(System.getProperty("dragoman.guide"))) {
      Files.writeString(GUIDE, fresh);
    }
    assertThat(fresh).isEqualTo(guide);
  }

  private static String withSample(String guide, String name) {
    int marker = guide.indexOf("<!-- sample " + name + " -->");
    assertThat(marker).as(name).isNotNegative();
    int begin = guide.indexOf('\n', guide.indexOf("```", marker)) + 1;
    int end = guide.indexOf("```", begin);
    return guide.substring(0, begin) + sample(name) + guide.substring(end);
  }

  /** The first lines of an export, and a mark if there are more. */
  private static String sample(String name) {
    Exporter exporter = Exporters.find(name).orElseThrow();
    List<String> lines =
        exporter.toString(Samples.DOSSIER, List.of(Samples.ARTICLE)).lines().toList();
    StringBuilder sample = new StringBuilder();
    lines.stream().limit(LINES).forEach(line -> sample.append(line).append('\n'));
    return lines.size() > LINES ? sample.append("...\n").toString() : sample.toString();
  }
}
