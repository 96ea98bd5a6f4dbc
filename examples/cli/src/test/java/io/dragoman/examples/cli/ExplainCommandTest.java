package io.dragoman.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {

  @Test
  void namesTheRulesUnderEachSentence() {
    CommandRun run =
        CommandRun.withInput(
            "Peruvian President Rosa Quispe will visit Chile on 3 May. It may rain.",
            "explain",
            "-",
            "--published",
            "2021-04-29");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.outLines())
        .anySatisfy(line -> assertThat(line).startsWith("  1  Peruvian President"))
        .anySatisfy(line -> assertThat(line).startsWith("     + ").containsIgnoringCase("visit"))
        .anySatisfy(line -> assertThat(line).startsWith("  2  It may rain."));
  }
}
