package io.dragoman.examples.cli;

import org.jspecify.annotations.Nullable;

/** What a command cannot do: told in one line, without a stack trace. */
final class CommandFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int exitCode;

  CommandFailure(int exitCode, @Nullable String message) {
    super(message);
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }
}
