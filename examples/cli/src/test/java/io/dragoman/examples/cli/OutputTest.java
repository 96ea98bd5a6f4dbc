package io.dragoman.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OutputTest {

  private static final String KENYA_JAPAN = "../articles/kenya-japan.txt";

  @TempDir Path folder;

  private static CommandRun parse(String... more) {
    List<String> words =
        Stream.concat(Stream.of("parse", KENYA_JAPAN, "-p", "2026-03-03"), Stream.of(more))
            .toList();
    return CommandRun.of(words.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    "ics,BEGIN:VCALENDAR",
    "jsonld,{",
    "annotations,{",
    "plover,Event ID",
    "cameo,EventID",
    "brat,T1",
    "csv,visitors",
    "tsv,visitors",
    "html,<!"
  })
  void everyFormatIsPrinted(String format, String begin) {
    CommandRun run = parse("--format", format);

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).startsWith(begin).doesNotContain("\u001b");
    assertThat(run.outLines()).hasSizeGreaterThan(2);
  }

  @ParameterizedTest
  @EnumSource(OutputFormat.class)
  void aFileHasWhatWouldBePrinted(OutputFormat format) throws Exception {
    Path file = folder.resolve("out");

    CommandRun run = parse("-f", format.name(), "-o", file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).isEmpty();
    assertThat(file).hasContent(parse("-f", format.name()).out());
    assertThat(folder.toFile().list()).containsExactly("out");
  }

  @Test
  void aFolderHasAFileForEachArticle() {
    parse("-f", "ics", "-o", folder.toString());

    assertThat(folder.resolve("kenya-japan.ics")).exists();
  }

  @Test
  void aNameThatEndsInASlashIsANewFolder() {
    CommandRun run = parse("-f", "json", "-o", folder + "/new/");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(folder.resolve("new/kenya-japan.json")).exists();
  }

  @Test
  void ofTablesAFolderHasOneFileEach() throws Exception {
    parse("-f", "csv", "-o", folder.toString());

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "visits.csv", "meetings.csv", "agenda.csv", "statements.csv", "officials.csv");
    }
  }

  @Test
  void bratGetsItsTextAndItsConfiguration() {
    parse("-f", "brat", "-o", folder.toString());

    assertThat(folder.resolve("kenya-japan.ann")).exists();
    assertThat(folder.resolve("annotation.conf")).content().contains("[entities]");
    assertThat(folder.resolve("kenya-japan.txt")).hasSameTextualContentAs(Path.of(KENYA_JAPAN));
  }

  @Test
  void theTableCanBeChosen() {
    assertThat(parse("-f", "csv", "--table", "statements").out()).startsWith("speakers,");
  }

  @Test
  void whatAFormatCannotSayIsToldOnce() {
    CommandRun run = parse("-f", "ics");

    assertThat(run.errLines())
        .singleElement()
        .asString()
        .startsWith("dragoman: calendar-no-exact-day: ");
  }

  @Test
  void explainShowsTheEvidenceOfEveryRecord() {
    assertThat(parse("--explain").out())
        .contains("| host: \"Japan\" at 144 to 149", "| found by travel-verb");
    assertThat(parse().out()).doesNotContain("found by");
  }

  @ParameterizedTest
  @CsvSource({"--explain -f ics,--format text", "--table visits -f json,csv or tsv"})
  void optionsThatDoNotGoTogetherAreRefused(String options, String message) {
    CommandRun run = parse(options.split(" "));

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(message);
  }

  @Test
  void anOutputThatCannotBeWrittenIsExplainedInOneLine() {
    CommandRun run = parse("-o", folder + "/none/out.txt");

    assertThat(run.exitCode()).isEqualTo(ExitCode.UNWRITABLE);
    assertThat(run.errLines())
        .singleElement()
        .asString()
        .startsWith("dragoman: cannot write the output: ")
        .endsWith("none/out.txt");
  }

  @Test
  void anUnknownFormatIsExplained() {
    CommandRun run = parse("-f", "papyrus");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("papyrus");
  }
}
