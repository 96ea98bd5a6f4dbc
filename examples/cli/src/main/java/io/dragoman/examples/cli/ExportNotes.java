package io.dragoman.examples.cli;

import io.dragoman.text.Warning;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a format could not say: one line for each sort, with its first case. */
final class ExportNotes {

  private final Terminal terminal;
  private final Map<String, String> first = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  ExportNotes(Terminal terminal) {
    this.terminal = terminal;
  }

  void add(List<Warning> warnings) {
    for (Warning warning : warnings) {
      first.putIfAbsent(warning.code(), warning.message());
      counts.merge(warning.code(), 1, Integer::sum);
    }
  }

  void print() {
    counts.forEach(
        (code, count) ->
            terminal
                .err()
                .println(
                    "dragoman: "
                        + code
                        + ": "
                        + Wording.oneLine(String.valueOf(first.get(code)))
                        + (count > 1 ? " (and " + (count - 1) + " more)" : "")));
  }
}
