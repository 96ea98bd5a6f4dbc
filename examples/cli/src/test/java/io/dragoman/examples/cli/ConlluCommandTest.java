package io.dragoman.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConlluCommandTest {

  @Test
  void printsTenColumnsForEachToken() {
    CommandRun run = CommandRun.withInput("Ministers met in Quito.", "conllu", "-");

    List<String> lines = run.outLines();
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(lines.subList(0, 2))
        .containsExactly("# sent_id = 1", "# text = Ministers met in Quito.");
    assertThat(lines.subList(2, 7))
        .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(10));
    assertThat(lines.get(3)).startsWith("2\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t");
    assertThat(lines.get(5)).endsWith("SpaceAfter=No");
  }
}
