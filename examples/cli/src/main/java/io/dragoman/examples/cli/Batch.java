package io.dragoman.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dragoman.parsers.ArticleParser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Parses a stream of lines with several threads and writes the results in the order of the lines.
 * Only a few lines per thread are in memory at once.
 */
final class Batch {

  private static final int LINES_AHEAD = 8;

  private final ArticleParser parser;
  private final int threads;
  private final Terminal terminal;
  private final Progress progress;
  private boolean good = true;

  Batch(ArticleParser parser, int threads, Terminal terminal, Progress progress) {
    this.parser = parser;
    this.threads = threads;
    this.terminal = terminal;
    this.progress = progress;
  }

  /** Runs until the input ends. Returns whether every line could be read. */
  boolean run() throws IOException, InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Deque<Pending> pending = new ArrayDeque<>();
      Lines lines = new Lines(new BufferedInputStream(terminal.in(), 1 << 16));
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        if (pending.size() >= threads * LINES_AHEAD) {
          write(pending.remove());
        }
        pending.add(submit(workers, lines.number(), line));
      }
      while (!pending.isEmpty()) {
        write(pending.remove());
      }
      return good;
    } finally {
      workers.shutdownNow();
    }
  }

  private Pending submit(ExecutorService workers, long number, byte[] line) {
    return new Pending(number, workers.submit(() -> facts(line)));
  }

  private Optional<String> facts(byte[] line) throws BadLineException {
    Optional<BatchLine> document = BatchLine.read(line);
    if (document.isEmpty()) {
      return Optional.empty();
    }
    BatchLine given = document.get();
    ObjectNode facts;
    try {
      facts = FlatFacts.of(given.id(), given.article(), parser.parse(given.article()));
    } catch (IllegalArgumentException e) {
      throw new BadLineException(e.getMessage());
    }
    return Optional.of(JsonText.line(facts));
  }

  private void write(Pending line) throws InterruptedException {
    try {
      line.facts()
          .get()
          .ifPresent(
              facts -> {
                terminal.out().print(facts);
                terminal.out().print('\n');
                progress.step();
              });
    } catch (ExecutionException e) {
      good = false;
      progress.clear();
      String what =
          e.getCause() instanceof BadLineException bad
              ? bad.getMessage()
              : "a defect, please report it: " + e.getCause();
      terminal.err().println("dragoman: line " + line.number() + ": " + what);
    }
  }

  /** A line that is being parsed. */
  private record Pending(long number, Future<Optional<String>> facts) {}
}
