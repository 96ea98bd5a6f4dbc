package io.dragoman.examples.cli;

import org.jspecify.annotations.Nullable;

/** A line of a batch that cannot be read; the message says why. */
final class BadLineException extends Exception {

  private static final long serialVersionUID = 1;

  BadLineException(@Nullable String message) {
    super(message);
  }
}
