package io.dragoman.examples.cli;

import java.util.function.Supplier;

/** The parser's refusal of an article over its limit, as a message instead of a stack trace. */
final class Refusal {

  private Refusal() {}

  static <T> T reported(Supplier<T> parse) {
    try {
      return parse.get();
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(ExitCode.REFUSED, e.getMessage());
    }
  }
}
