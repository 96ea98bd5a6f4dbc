package io.dragoman.examples.bench;

import io.dragoman.dossier.Dossier;
import io.dragoman.parsers.ArticleParser;
import io.dragoman.text.Article;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole parse of one article of about 900 words, warm, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ParseBenchmark {

  private final ArticleParser parser = ArticleParser.standard();
  private Article article = Article.of("");

  /**
   * Reads the article.
   *
   * @throws IOException if the samples are not there; run from the top of the checkout
   */
  @Setup
  public void read() throws IOException {
    article = SampleArticle.read();
  }

  /**
   * Parses.
   *
   * @return the dossier
   */
  @Benchmark
  public Dossier article() {
    return parser.parse(article);
  }
}
