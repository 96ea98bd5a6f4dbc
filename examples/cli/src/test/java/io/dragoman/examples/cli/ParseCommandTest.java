package io.dragoman.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.dossier.Dossier;
import io.dragoman.json.DragomanJson;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseCommandTest {

  private static final String KENYA_JAPAN = "../articles/kenya-japan.txt";

  @TempDir Path folder;

  @Test
  void printsTheVisitForPeople() {
    CommandRun run = CommandRun.of("parse", KENYA_JAPAN, "--published", "2026-03-03");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out())
        .contains("Visits", "Grace Wanjiru to Japan", "9 to 12 March 2026", "planned")
        .contains("Meetings", "Haruto Mizushima")
        .contains("Agenda", "maritime security in the Indian Ocean")
        .contains("Statements", "Peter Odhiambo")
        .doesNotContain("\u001b");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void printsTheDossierAsJson() {
    CommandRun run = CommandRun.of("parse", KENYA_JAPAN, "--format", "json");

    Dossier dossier = DragomanJson.standard().read(run.out(), Dossier.class);
    assertThat(dossier.visits()).isNotEmpty();
  }

  @Test
  void printsFlatFactsOnOneLine() {
    CommandRun run = CommandRun.of("parse", KENYA_JAPAN, "--format", "facts");

    assertThat(run.outLines())
        .singleElement()
        .asString()
        .startsWith("{\"id\":\"kenya-japan.txt\",\"officials\":[{\"name\":\"Grace Wanjiru\"");
  }

  @Test
  void readsStandardInput() {
    CommandRun run =
        CommandRun.withInput(
            "Peruvian President Rosa Quispe will visit Chile on 3 May.",
            "parse",
            "-",
            "-p",
            "2021-04-29");

    assertThat(run.out()).contains("Rosa Quispe to Chile", "3 May 2021");
  }

  @Test
  void saysThatNothingWasFound() {
    CommandRun run = CommandRun.withInput("It rained in the hills.", "parse", "-");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).contains("No visit, meeting or statement was found.");
  }

  @Test
  void aMissingFileGivesOneLine() {
    CommandRun run = CommandRun.of("parse", "no-such-file.txt");

    assertThat(run.exitCode()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.err()).isEqualTo("dragoman: there is no file no-such-file.txt\n");
  }

  @Test
  void aFolderGivesOneLine() {
    CommandRun run = CommandRun.of("parse", folder.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.errLines()).singleElement().asString().endsWith("it is a folder");
  }

  @Test
  void textThatIsNotUtf8GivesOneLine() throws Exception {
    Path file = Files.write(folder.resolve("latin1.txt"), new byte[] {'B', 'r', (byte) 0xe9});

    CommandRun run = CommandRun.of("parse", file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_UTF_8);
    assertThat(run.errLines())
        .singleElement()
        .asString()
        .contains("latin1.txt is not UTF-8 text: byte 2 does not fit");
  }

  @Test
  void aWrongDateIsExplained() {
    CommandRun run = CommandRun.of("parse", KENYA_JAPAN, "--published", "2026-02-30");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("'2026-02-30' is not a date; write it as in 2024-04-21");
  }

  @Test
  void anUnknownOptionIsExplained() {
    CommandRun run = CommandRun.of("parse", "--colour", KENYA_JAPAN);

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--colour", "Try 'dragoman parse --help'");
  }
}
