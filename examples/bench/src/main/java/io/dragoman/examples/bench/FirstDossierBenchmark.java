package io.dragoman.examples.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From the start of a Java process to its end after the first dossier: the {@code dragoman} command
 * on one sample article.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 10)
public class FirstDossierBenchmark {

  private static final Path JAR = Path.of("examples", "cli", "target", "dragoman.jar");

  /** The largest heap of the process. */
  @Param({"64m", "1g"})
  public String heap = "";

  /**
   * Runs the command.
   *
   * @return its exit code
   * @throws IOException if it cannot be started; build it first, and run from the top of the
   *     checkout
   * @throws InterruptedException if interrupted while it runs
   */
  @Benchmark
  public int command() throws IOException, InterruptedException {
    List<String> words =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + heap,
            "-jar",
            JAR.toString(),
            "parse",
            SampleArticle.FOLDER.resolve("kenya-japan.txt").toString());
    int exitCode =
        new ProcessBuilder(words)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .waitFor();
    if (exitCode != 0) {
      throw new IllegalStateException(words + " ended with " + exitCode);
    }
    return exitCode;
  }
}
