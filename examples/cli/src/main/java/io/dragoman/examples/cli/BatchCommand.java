package io.dragoman.examples.cli;

import io.dragoman.parsers.ArticleParser;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads articles as JSON Lines and writes their flat facts as JSON Lines. */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    description = {
      "Reads articles from standard input, one JSON object a line:",
      "  {\"id\": ..., \"published\": \"2024-04-21\" or null, \"text\": ...}",
      "and writes one line of flat facts for each, in the same order. Offsets count Unicode code"
          + " points. A line that cannot be read is reported with its number and left out."
    })
final class BatchCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      description = "How many articles are read at once (default: one per core).")
  private int threads = Runtime.getRuntime().availableProcessors();

  BatchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (threads < 1) {
      throw new CommandFailure(ExitCode.USAGE, "--threads must be at least 1, got " + threads);
    }
    try (Progress progress = new Progress(terminal)) {
      Batch batch = new Batch(ArticleParser.standard(), threads, terminal, progress);
      return batch.run() ? ExitCode.OK : ExitCode.PROBLEMS;
    }
  }
}
