package io.dragoman.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Lines of any bytes for the batch command: each gives facts or a message, and none is lost. */
class BatchFuzzTest {

  @FuzzTest(maxDuration = "1m")
  void everyLineIsAnsweredOnceAndNoneIsADefect(byte[] input) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            false,
            false);

    int exitCode = Dragoman.run(terminal, "batch");

    long answers = lines(out) + lines(err);
    assertThat(exitCode).isEqualTo(lines(err) == 0 ? ExitCode.OK : ExitCode.PROBLEMS);
    assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("defect");
    assertThat(answers).isLessThanOrEqualTo(lineFeeds(input) + 1L);
  }

  private static long lines(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8).lines().count();
  }

  private static long lineFeeds(byte[] input) {
    long count = 0;
    for (byte each : input) {
      count += each == '\n' || each == '\r' ? 1 : 0;
    }
    return count;
  }
}
