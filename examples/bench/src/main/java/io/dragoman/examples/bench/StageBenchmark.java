package io.dragoman.examples.bench;

import io.dragoman.parsers.ArticleParser;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.stage.Stage;
import io.dragoman.text.Article;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Each stage alone, warm, on the article of {@link ParseBenchmark}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class StageBenchmark {

  /** The name of the stage. */
  @Param({
    "structure",
    "language",
    "time",
    "mention",
    "reference",
    "event",
    "visit",
    "meeting",
    "agenda",
    "statement",
    "dossier"
  })
  public String stage = "";

  private Stage measured = ArticleParser.standard().pipeline().stages().get(0);
  private Analysis before = Analysis.of(Article.of(""));

  /**
   * Runs the stages before the one that is measured.
   *
   * @throws IOException if the samples are not there; run from the top of the checkout
   */
  @Setup
  public void runEarlierStages() throws IOException {
    before = Analysis.of(SampleArticle.read());
    for (Stage next : ArticleParser.standard().pipeline().stages()) {
      if (next.name().equals(stage)) {
        measured = next;
        return;
      }
      before = next.apply(before);
    }
    throw new IllegalStateException("the standard parser has no stage " + stage);
  }

  /**
   * Applies the stage.
   *
   * @return what it made
   */
  @Benchmark
  public Analysis apply() {
    return measured.apply(before);
  }
}
