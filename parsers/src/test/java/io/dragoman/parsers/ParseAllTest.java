package io.dragoman.parsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.actor.Country;
import io.dragoman.parsers.extension.FactExtractor;
import io.dragoman.parsers.extension.Findings;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.stage.Layer;
import io.dragoman.text.Article;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ParseAllTest {

  private static final List<String> HOSTS = List.of("Peru", "Kenya", "Japan", "Malta", "Oman");

  private static final ArticleParser PARSER =
      ArticleParser.builder().limits(new Limits(200, 100)).build();

  private static Article visitTo(String country) {
    return Article.of("Chilean Foreign Minister Ana Paz will visit " + country + ".");
  }

  private static Stream<Article> articles() {
    return HOSTS.stream().map(ParseAllTest::visitTo);
  }

  private static List<String> hosts(Stream<ParseResult> results) {
    return results
        .map(result -> result.orElseThrow().visits().get(0).host().map(Country::name).orElse("?"))
        .toList();
  }

  @Test
  void resultsComeInTheOrderOfTheArticles() {
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try (Stream<ParseResult> results = PARSER.parseAll(articles(), threads, 4)) {
      assertThat(hosts(results)).isEqualTo(HOSTS);
    } finally {
      threads.shutdown();
    }
    assertThat(hosts(PARSER.parseAll(articles()))).isEqualTo(HOSTS);
  }

  @Test
  void oneArticleThatCannotBeReadDoesNotLoseTheOthers() {
    Article tooLong = Article.of("x".repeat(201));
    Stream<Article> articles = Stream.of(visitTo("Peru"), tooLong, null, visitTo("Oman"));

    List<ParseResult> results = PARSER.parseAll(articles).toList();

    assertThat(results)
        .extracting(r -> r.failure().isPresent())
        .containsExactly(false, true, true, false);
    assertThat(results.get(1).article()).contains(tooLong);
    assertThat(results.get(1).failure().orElseThrow())
        .hasMessageStartingWith("the text has 201 UTF-16 units, the limit is 200");
    assertThat(results.get(2).article()).isEmpty();
    assertThat(results.get(2).failure().orElseThrow()).hasMessage("article");
    assertThatThrownBy(() -> results.get(1).orElseThrow())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noMoreArticlesAreTakenThanMayBeInFlight() {
    AtomicInteger taken = new AtomicInteger();
    Deque<Runnable> waiting = new ArrayDeque<>();
    Stream<Article> articles = articles().peek(article -> taken.incrementAndGet());

    Iterator<ParseResult> results = PARSER.parseAll(articles, waiting::add, 2).iterator();

    assertThat(taken).hasValue(0);
    results.next();
    assertThat(taken).hasValueBetween(1, 3);
    results.next();
    assertThat(taken).hasValueBetween(2, 4);
  }

  @Test
  void anExecutorThatNeverRunsAnythingDelaysNothing() {
    assertThat(hosts(PARSER.parseAll(articles(), task -> {}, 3))).isEqualTo(HOSTS);
    assertThat(
            hosts(
                PARSER.parseAll(
                    articles(),
                    task -> {
                      throw new RejectedExecutionException("closed");
                    },
                    3)))
        .isEqualTo(HOSTS);
  }

  @Test
  void theThreadsAreTheCallers() {
    Set<String> names = ConcurrentHashMap.newKeySet();
    ArticleParser parser =
        ArticleParser.builder()
            .extractor(new NamingExtractor(() -> names.add(Thread.currentThread().getName())))
            .build();
    ExecutorService threads =
        Executors.newFixedThreadPool(2, task -> new Thread(task, "own thread"));
    try (Stream<ParseResult> results = parser.parseAll(articles(), threads, 2)) {
      assertThat(results).hasSize(HOSTS.size());
    } finally {
      threads.shutdown();
    }

    assertThat(names).isSubsetOf("own thread", Thread.currentThread().getName());
  }

  @Test
  void closingCancelsWhatWaitsAndClosesTheSource() {
    AtomicBoolean closed = new AtomicBoolean();
    AtomicInteger taken = new AtomicInteger();
    List<Runnable> waiting = new ArrayList<>();
    Stream<Article> articles =
        IntStream.range(0, 1000)
            .mapToObj(i -> visitTo("Peru"))
            .peek(article -> taken.incrementAndGet())
            .onClose(() -> closed.set(true));

    try (Stream<ParseResult> results = PARSER.parseAll(articles, waiting::add, 5)) {
      assertThat(results.iterator().next().dossier()).isPresent();
    }
    int takenAtClosing = taken.get();
    waiting.forEach(Runnable::run);

    assertThat(closed).isTrue();
    assertThat(takenAtClosing).isLessThanOrEqualTo(6);
    assertThat(taken).hasValue(takenAtClosing);
  }

  @Test
  void anInterruptedConsumerIsToldAndStaysInterrupted() {
    Thread consumer = Thread.currentThread();
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    ArticleParser parser =
        ArticleParser.builder()
            .extractor(
                new NamingExtractor(
                    () -> {
                      begun.countDown();
                      await(never);
                    }))
            .build();
    Executor busy =
        task -> {
          new Thread(task).start();
          await(begun);
          consumer.interrupt();
        };

    try (Stream<ParseResult> results = parser.parseAll(articles(), busy, 1)) {
      assertThatThrownBy(results::toList)
          .isInstanceOf(CancellationException.class)
          .hasMessage("interrupted while reading");
      assertThat(Thread.interrupted()).isTrue();
    } finally {
      never.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void wrongUseIsRefusedAtOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PARSER.parseAll(articles(), Runnable::run, 0))
        .withMessage("inFlight must be positive, got 0");
    assertThatNullPointerException()
        .isThrownBy(() -> PARSER.parseAll(null))
        .withMessage("articles");
    assertThatNullPointerException()
        .isThrownBy(() -> PARSER.parseAll(articles(), null, 1))
        .withMessage("executor");
  }

  /** Tells that it runs. */
  private record NamingExtractor(Runnable told) implements FactExtractor {

    @Override
    public String name() {
      return "naming";
    }

    @Override
    public Set<Layer<?>> requires() {
      return Set.of();
    }

    @Override
    public Findings extract(Analysis analysis, Findings findings) {
      told.run();
      return findings;
    }
  }
}
