package io.dragoman.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MannersTest {

  @TempDir Path folder;

  @Test
  void theHelpListsEveryExitCode() throws Exception {
    String help = CommandRun.of("--help").out();

    List<Integer> codes = new ArrayList<>();
    for (Field field : ExitCode.class.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == int.class) {
        codes.add(field.getInt(null));
      }
    }
    assertThat(codes).hasSizeGreaterThan(5);
    assertThat(codes).allSatisfy(code -> assertThat(help).containsPattern("(?m)^ +" + code + " "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"parse", "explain", "batch", "conllu", "lexicon", "man"})
  void everyCommandHasHelp(String command) {
    CommandRun run = CommandRun.of(command, "--help");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).startsWith("Usage: dragoman " + command);
  }

  @Test
  void parseHasExamples() {
    assertThat(CommandRun.of("parse", "--help").out())
        .contains("Examples:", "-f ics -o visits.ics", "annotations  W3C Web Annotations");
  }

  @Test
  void theCompletionKnowsTheFormats() {
    CommandRun run = CommandRun.of("generate-completion");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).contains("dragoman", "--format", "PLOVER");
  }

  @Test
  void theManualPageTellsAllCommandsOptionsAndExitCodes() {
    String page = CommandRun.of("man").out();

    assertThat(page)
        .startsWith(".TH \"DRAGOMAN\" \"1\"")
        .contains(".SH \"SYNOPSIS\"", ".SS \"dragoman parse\"", ".SS \"dragoman lexicon check\"")
        .contains("\\-f, \\-\\-format FORMAT", ".SH \"EXIT STATUS\"", "NO_COLOR");
    assertThat(page.lines())
        .allSatisfy(line -> assertThat(line).doesNotMatch("^\\.(?![A-Za-z]{2}( |$)).*"));
  }

  @Test
  void anotherProgramReadsTheManualPageWithoutComplaint() throws Exception {
    Path page = folder.resolve("dragoman.1");
    Files.writeString(page, CommandRun.of("man").out());

    Process groff;
    try {
      groff =
          new ProcessBuilder("groff", "-man", "-Tascii", "-P-cbou", "-ww", page.toString())
              .redirectError(folder.resolve("complaints").toFile())
              .redirectOutput(folder.resolve("out").toFile())
              .start();
    } catch (IOException e) {
      Assumptions.abort("groff is not installed here");
      return;
    }
    assertThat(groff.waitFor()).isZero();
    assertThat(Files.readString(folder.resolve("out"), StandardCharsets.UTF_8))
        .contains("DRAGOMAN(1)", "EXIT STATUS");
    assertThat(folder.resolve("complaints")).isEmptyFile();
  }

  @Test
  void theBarFillsAsTheWorkIsDone() {
    assertThat(Progress.line(10, 40, 2))
        .isEqualTo("[=======>                      ] 10 of 40, 5 a second, 6 s left ");
    assertThat(Progress.line(40, 40, 8)).contains("[" + "=".repeat(30) + "]", "0 s left");
    assertThat(Progress.line(1200, 0, 2)).isEqualTo("1,200 documents, 600 a second ");
  }
}
