package io.dragoman.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCommandTest {

  @TempDir Path folder;

  @Test
  void aGoodFileIsFine() throws IOException {
    Path file =
        write("# table: reporting\nphrase,kind,lemma,class,takes,attitude,example,source,note\n");

    CommandRun run = CommandRun.of("lexicon", "check", file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).isEqualTo(file + " is fine\n");
  }

  @Test
  void aProblemIsNamedWithItsPlace() throws IOException {
    Path file = write("# table: no-such-table\nphrase\n");

    CommandRun run = CommandRun.of("lexicon", "check", file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(run.out()).contains("words.csv:1:", "no-such-table");
  }

  @Test
  void aMissingFileGivesOneLine() {
    CommandRun run = CommandRun.of("lexicon", "check", "nowhere.csv");

    assertThat(run.exitCode()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.err()).isEqualTo("dragoman: there is no readable file nowhere.csv\n");
  }

  private Path write(String csv) throws IOException {
    return Files.writeString(folder.resolve("words.csv"), csv);
  }
}
