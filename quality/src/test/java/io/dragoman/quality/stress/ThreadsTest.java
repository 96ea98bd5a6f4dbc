package io.dragoman.quality.stress;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.dossier.Dossier;
import io.dragoman.parsers.ArticleParser;
import io.dragoman.text.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One parser for all threads. */
class ThreadsTest {

  private static final ArticleParser PARSER = ArticleParser.standard();

  @Test
  void manyThreadsReadWhatOneThreadReads() throws Exception {
    List<Article> articles = Newsroom.articles(3000);
    List<Dossier> alone = articles.stream().map(PARSER::parse).toList();

    assertThat(inThreads(32, articles)).isEqualTo(alone);
    assertThat(alone).filteredOn(dossier -> !dossier.visits().isEmpty()).hasSizeGreaterThan(2000);
  }

  @Test
  void aParserThatIsBuiltInEachThreadIsTheSameParser() throws Exception {
    Article article = Newsroom.articles(1).get(0);
    Dossier expected = PARSER.parse(article);

    List<Callable<Dossier>> tasks = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      tasks.add(() -> ArticleParser.builder().build().parse(article));
    }

    assertThat(run(4, tasks)).hasSize(8).allMatch(expected::equals);
  }

  @Test
  void anInterruptedThreadReadsOnAndStaysInterrupted() throws Exception {
    Article article = Newsroom.articles(1).get(0);
    Dossier expected = PARSER.parse(article);

    Callable<Boolean> interrupted =
        () -> {
          Thread.currentThread().interrupt();
          boolean same = PARSER.parse(article).equals(expected);
          return Thread.interrupted() && same;
        };

    assertThat(run(2, List.of(interrupted, interrupted))).containsExactly(true, true);
    assertThat(PARSER.parse(article)).isEqualTo(expected);
  }

  private static List<Dossier> inThreads(int threads, List<Article> articles) throws Exception {
    List<Callable<Dossier>> tasks = new ArrayList<>();
    articles.forEach(article -> tasks.add(() -> PARSER.parse(article)));
    return run(threads, tasks);
  }

  private static <T> List<T> run(int threads, List<Callable<T>> tasks) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> future : pool.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }
}
