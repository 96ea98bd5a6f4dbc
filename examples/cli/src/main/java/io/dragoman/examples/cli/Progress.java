package io.dragoman.examples.cli;

/** One line on a terminal that counts documents. Silent where nobody looks. */
final class Progress implements AutoCloseable {

  private static final long NANOS_BETWEEN_LINES = 200_000_000L;

  private final Terminal terminal;
  private final long begin = System.nanoTime();
  private long lastLine = begin;
  private long documents;
  private boolean shown;

  Progress(Terminal terminal) {
    this.terminal = terminal;
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
    terminal.err().printf("\r%,d documents, %,.0f a second ", documents, documents / seconds);
    terminal.err().flush();
    shown = true;
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
