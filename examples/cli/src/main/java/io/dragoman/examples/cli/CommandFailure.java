package io.dragoman.examples.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a command cannot do: told in one line, without a stack trace. */
final class CommandFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int exitCode;

  CommandFailure(int exitCode, @Nullable String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** The failure of an output that takes no text. */
  static CommandFailure unwritable(IOException cause) {
    String reason =
        cause instanceof FileSystemException problem
            ? Optional.ofNullable(problem.getReason()).orElse("there is no such folder")
                + ": "
                + problem.getFile().replaceFirst("\\.part$", "")
            : cause.getMessage();
    return new CommandFailure(ExitCode.UNWRITABLE, "cannot write the output: " + reason);
  }

  int exitCode() {
    return exitCode;
  }
}
