package io.dragoman.parsers;

import io.dragoman.text.Article;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The results of many articles in their order, a bounded number of them in flight. An article that
 * no thread of the executor has begun when its turn comes is read by the thread that asks for it,
 * so that an executor without a free thread, or one that is shut down, delays nothing for ever.
 * Used by one thread; {@link #close()} may come from another.
 */
final class OrderedResults implements Iterator<ParseResult>, AutoCloseable {

  private final Iterator<Article> articles;
  private final Function<Article, ParseResult> reading;
  private final Executor executor;
  private final int inFlight;
  private final Deque<FutureTask<ParseResult>> tasks = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  OrderedResults(
      Iterator<Article> articles,
      Function<Article, ParseResult> reading,
      Executor executor,
      int inFlight) {
    this.articles = articles;
    this.reading = reading;
    this.executor = executor;
    this.inFlight = inFlight;
  }

  @Override
  public boolean hasNext() {
    if (closed) {
      return false;
    }
    fill();
    return !tasks.isEmpty();
  }

  @Override
  public ParseResult next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    FutureTask<ParseResult> task = tasks.poll();
    if (task == null) {
      throw new NoSuchElementException(); // closed by another thread just now
    }
    task.run(); // does nothing if another thread runs it or has run it
    try {
      return task.get();
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      CancellationException cancelled = new CancellationException("interrupted while reading");
      cancelled.initCause(e);
      throw cancelled;
    } catch (ExecutionException e) {
      throw unchecked(e);
    }
  }

  private void fill() {
    while (!closed && tasks.size() < inFlight && articles.hasNext()) {
      @Nullable Article article = articles.next();
      FutureTask<ParseResult> task = new FutureTask<>(() -> read(article));
      tasks.add(task);
      try {
        executor.execute(task);
      } catch (RejectedExecutionException e) {
        break; // the asking thread reads it when its turn comes
      }
    }
  }

  private ParseResult read(@Nullable Article article) {
    if (article == null) {
      return ParseResult.failed(Optional.empty(), new NullPointerException("article"));
    }
    try {
      return reading.apply(article);
    } catch (RuntimeException e) {
      return ParseResult.failed(Optional.of(article), e);
    }
  }

  /** An error that is no failure of one article, such as a lack of memory, ends everything. */
  private RuntimeException unchecked(ExecutionException e) {
    close();
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return new IllegalStateException(e.getCause());
  }

  /** Drops what nobody has begun; what is being read is read to its end and dropped. */
  @Override
  public void close() {
    closed = true;
    tasks.forEach(task -> task.cancel(false));
    tasks.clear();
  }
}
