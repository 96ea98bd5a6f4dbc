package io.dragoman.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** One place that text is printed to. */
interface Destination {

  /** Opens it, or returns what is open. */
  PrintStream open() throws IOException;

  /** Completes it. */
  void finish() throws IOException;

  /** The styles that may be used. */
  Ink ink();

  /**
   * The standard output.
   *
   * @param open the stream, which stays open
   * @param ink the styles that it takes
   */
  record Stream(PrintStream open, Ink ink) implements Destination {

    @Override
    public void finish() {
      open.flush();
    }
  }

  /** A file that is there when it is complete, and not before. */
  final class File implements Destination {

    private final Path file;
    private final Path unfinished;
    private @Nullable PrintStream stream;

    File(Path file) {
      this.file = file;
      this.unfinished = file.resolveSibling(file.getFileName() + ".part");
    }

    @Override
    public PrintStream open() throws IOException {
      if (stream == null) {
        unfinished.toFile().deleteOnExit(); // once it is complete there is none
        stream =
            new PrintStream(
                new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16),
                false,
                StandardCharsets.UTF_8);
      }
      return stream;
    }

    @Override
    public void finish() throws IOException {
      try (PrintStream complete = open()) {
        if (complete.checkError()) {
          throw new IOException("not all of it could be written");
        }
      }
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public Ink ink() {
      return Ink.PLAIN;
    }
  }
}
