package io.dragoman.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void writesOneLineForEachDocumentInTheirOrder() throws Exception {
    String input =
        IntStream.range(0, 200)
            .mapToObj(i -> document("d" + i, "Peru's president will visit Chile. ".repeat(i % 7)))
            .collect(Collectors.joining("\n"));

    CommandRun run = CommandRun.withInput(input, "batch", "--threads", "4");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(ids(run)).isEqualTo(IntStream.range(0, 200).mapToObj(i -> "d" + i).toList());
    assertThat(run.err()).isEmpty();
  }

  @Test
  void reportsEachBadLineWithItsNumberAndReadsTheOthers() throws Exception {
    String input =
        String.join(
            "\n",
            document("first", "Nothing happened in Oslo."),
            "{\"id\":",
            "",
            "[1]",
            "{\"id\":\"no-text\"}",
            "{\"id\":\"no-day\",\"text\":\"x\",\"published\":\"2024-02-30\"}",
            "{\"text\":\"no id\"}",
            document("last", "Nothing happened in Bern."));

    CommandRun run = CommandRun.withInput(input, "batch");

    assertThat(run.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(ids(run)).containsExactly("first", "last");
    assertThat(run.errLines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("dragoman: line 2: not JSON"),
            line -> assertThat(line).isEqualTo("dragoman: line 4: not a JSON object"),
            line ->
                assertThat(line)
                    .isEqualTo("dragoman: line 5: \"text\" must be a string, is missing"),
            line -> assertThat(line).startsWith("dragoman: line 6: \"published\" must be a date"),
            line ->
                assertThat(line)
                    .isEqualTo("dragoman: line 7: \"id\" must be a string, is missing"));
  }

  @Test
  void aLineThatIsNotUtf8SpoilsNoOther() throws Exception {
    byte[] bad = {'{', '"', (byte) 0xff, '\n'};
    byte[] good = document("good", "Nothing happened in Quito.").getBytes("UTF-8");
    byte[] input = new byte[bad.length + good.length];
    System.arraycopy(bad, 0, input, 0, bad.length);
    System.arraycopy(good, 0, input, bad.length, good.length);

    CommandRun run = CommandRun.withInput(input, "batch");

    assertThat(run.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(ids(run)).containsExactly("good");
    assertThat(run.err()).isEqualTo("dragoman: line 1: not UTF-8, from byte 2\n");
  }

  @Test
  void countsOffsetsInCodePoints() throws Exception {
    String text =
        "\uD83D\uDD4A A visit. Foreign Minister Ana Duarte will meet Foreign Minister Jan"
            + " Kowal in Vienna on 3 May 2024.";

    CommandRun run = CommandRun.withInput(document("emoji", text), "batch");

    JsonNode times = JSON.readTree(run.out()).path("times");
    assertThat(times).isNotEmpty();
    int start = times.get(0).path("start").intValue();
    int end = times.get(0).path("end").intValue();
    assertThat(text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)))
        .contains("3 May 2024");
  }

  @Test
  void refusesToWorkWithoutThreads() {
    CommandRun run = CommandRun.of("batch", "--threads", "0");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).isEqualTo("dragoman: --threads must be at least 1, got 0\n");
  }

  private static String document(String id, String text) {
    return JSON.createObjectNode().put("id", id).put("text", text).putNull("published").toString();
  }

  private static List<String> ids(CommandRun run) throws Exception {
    List<String> ids = new java.util.ArrayList<>();
    for (String line : run.outLines()) {
      ids.add(JSON.readTree(line).path("id").textValue());
    }
    return ids;
  }
}
