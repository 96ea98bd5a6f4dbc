package io.dragoman.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, so that one which is not UTF-8 spoils no other. */
final class Lines {

  private final InputStream in;
  private long number;

  Lines(InputStream in) {
    this.in = in;
  }

  /** The next line without its end, or null after the last one. */
  byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    int b = in.read();
    if (b < 0) {
      return null;
    }
    while (b >= 0 && b != '\n') {
      line.write(b);
      b = in.read();
    }
    number++;
    return line.toByteArray();
  }

  /** The number of the line read last, from 1. */
  long number() {
    return number;
  }
}
