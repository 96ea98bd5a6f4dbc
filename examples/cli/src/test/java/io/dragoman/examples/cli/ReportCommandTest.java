package io.dragoman.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

  private static final String VISIT =
      "Kenyan Foreign Minister Grace Wanjiru will visit Japan next week.";

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void anArticleBecomesAPage() throws IOException {
    Path article = file("a.txt", VISIT);
    Path page = folder.resolve("page.html");

    CommandRun run =
        CommandRun.of("report", article.toString(), "-o", page.toString(), "-p", "2026-03-03");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(page))
        .startsWith("<!DOCTYPE html>")
        .contains("Content-Security-Policy", "3 March 2026", "id=\"V1\"");
  }

  @Test
  void aFolderBecomesPagesWithAnIndex() throws IOException {
    file("in/b.txt", VISIT);
    file("in/deeper/a.txt", "Nothing happened.");
    file("in/.hidden", "Not an article.");
    Path pages = folder.resolve("pages");

    CommandRun run =
        CommandRun.of("report", folder.resolve("in").toString(), "-o", pages.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.err()).contains("2 articles, see ");
    assertThat(pages.resolve("index.html"))
        .content()
        .contains("a.html", "b.html", "<h1 dir=\"auto\">in</h1>");
    assertThat(pages.resolve("b.html")).content().contains("href=\"index.html\"");
    assertThat(pages.resolve("hidden.html")).doesNotExist();
  }

  @Test
  void jsonLinesBecomePagesAndABadLineIsLeftOut() throws IOException {
    Path lines =
        file(
            "all.jsonl",
            "{\"id\":\"one\",\"text\":\""
                + VISIT
                + "\",\"published\":\"2026-03-03\"}\n\nno json\n");
    Path pages = folder.resolve("pages");

    CommandRun run =
        CommandRun.of("report", lines.toString(), "-o", pages.toString(), "--title", "Two lines");

    assertThat(run.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(run.errLines())
        .anySatisfy(line -> assertThat(line).contains("left out line 3", "not JSON"));
    assertThat(pages.resolve("index.html"))
        .content()
        .contains("Two lines", "one.html", "3 March 2026");
  }

  @Test
  void aFileThatIsNotTextIsLeftOutOfAFolder() throws IOException {
    file("in/a.txt", VISIT);
    Files.write(folder.resolve("in/b.bin"), new byte[] {(byte) 0xff, (byte) 0xfe});

    CommandRun run =
        CommandRun.of(
            "report", folder.resolve("in").toString(), "-o", folder.resolve("p").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(run.err()).contains("left out", "b.bin", "1 articles");
  }

  @Test
  void whereNothingCanBeReadOrWrittenTheMessageSaysSo() throws IOException {
    Path article = file("a.txt", VISIT);

    CommandRun missing =
        CommandRun.of("report", folder.resolve("no.txt").toString(), "-o", "x.html");
    assertThat(missing.exitCode()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(missing.err()).contains("no.txt");

    CommandRun ontoFolder = CommandRun.of("report", article.toString(), "-o", folder.toString());
    assertThat(ontoFolder.exitCode()).isEqualTo(ExitCode.USAGE);

    CommandRun intoFile = CommandRun.of("report", folder.toString(), "-o", article.toString());
    assertThat(intoFile.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(Files.readString(article)).isEqualTo(VISIT);

    assertThat(CommandRun.of("report", article.toString()).exitCode()).isEqualTo(ExitCode.USAGE);
  }
}
