package io.dragoman.examples.cli;

/**
 * One line on a terminal: how many documents are done, and where the whole is known a bar. Silent
 * where nobody looks.
 */
final class Progress implements AutoCloseable {

  private static final long NANOS_BETWEEN_LINES = 200_000_000L;
  private static final int BAR = 30;

  private final Terminal terminal;
  private final long total;
  private final long begin = System.nanoTime();
  private long lastLine = begin;
  private long documents;
  private boolean shown;

  /** Progress of work whose end is not known. */
  Progress(Terminal terminal) {
    this(terminal, 0);
  }

  /** Progress of so many documents; 0 if it is not known how many. */
  Progress(Terminal terminal, long total) {
    this.terminal = terminal;
    this.total = total;
  }

  /** One more document is done. */
  void step() {
    documents++;
    long now = System.nanoTime();
    if (terminal.watched() && now - lastLine >= NANOS_BETWEEN_LINES) {
      lastLine = now;
      show(now);
    }
  }

  private void show(long now) {
    double seconds = (now - begin) / 1e9;
    terminal.err().print("\r" + line(documents, total, seconds));
    terminal.err().flush();
    shown = true;
  }

  /** "[=====> ] 12 of 40, 6 a second, 5 s left", or "12 documents, 6 a second". */
  static String line(long documents, long total, double seconds) {
    double speed = documents / seconds;
    if (total <= 0) {
      return "%,d documents, %,.0f a second ".formatted(documents, speed);
    }
    int full = (int) (BAR * Math.min(documents, total) / total);
    String bar = "=".repeat(full) + (full < BAR ? ">" + " ".repeat(BAR - full - 1) : "");
    long left = documents == 0 ? 0 : Math.round((total - documents) / speed);
    return "[%s] %,d of %,d, %,.0f a second, %,d s left "
        .formatted(bar, documents, total, speed, left);
  }

  /** Wipes the line, so that a message can be written. */
  void clear() {
    if (shown) {
      terminal.err().print("\r\u001b[K");
      shown = false;
    }
  }

  @Override
  public void close() {
    if (shown) {
      show(System.nanoTime());
      terminal.err().println();
    }
  }
}
