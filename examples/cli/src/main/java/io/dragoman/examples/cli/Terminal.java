package io.dragoman.examples.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The streams that a command reads and writes, and whether a person looks at them.
 *
 * @param in where {@code -} reads from
 * @param out where results go, in UTF-8
 * @param err where messages go, in UTF-8
 * @param styled whether results may be coloured
 * @param watched whether a person sees {@code err} as it is written
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean styled, boolean watched) {

  /** The streams of this process. Colours only on a terminal, and never under {@code NO_COLOR}. */
  static Terminal ofProcess() {
    String noColor = System.getenv("NO_COLOR");
    boolean colours =
        (noColor == null || noColor.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
    return new Terminal(
        System.in,
        utf8(new FileOutputStream(FileDescriptor.out), false),
        utf8(new FileOutputStream(FileDescriptor.err), true),
        colours && isTerminal(1),
        isTerminal(2));
  }

  private static PrintStream utf8(FileOutputStream stream, boolean autoFlush) {
    return new PrintStream(
        new BufferedOutputStream(stream, 1 << 16), autoFlush, StandardCharsets.UTF_8);
  }

  /**
   * Java 17 tells of a console only where input and output both are one, so the system is asked.
   */
  private static boolean isTerminal(int descriptor) {
    try {
      String target = Path.of("/proc/self/fd/" + descriptor).toRealPath().toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException e) {
      return false; // no such system: plain is always right
    }
  }
}
