package io.dragoman.examples.cli;

import io.dragoman.dossier.Dossier;
import io.dragoman.examples.report.ReportFolder;
import io.dragoman.examples.report.ReportPage;
import io.dragoman.parsers.ArticleParser;
import io.dragoman.text.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes pages to look at: one for an article, or a folder of them with an index. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a page to look at: the article with its evidence highlighted, and the records beside"
          + " it.",
      "From a folder, or a file of JSON Lines, a folder of pages with an index."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dragoman report article.txt --published 2024-04-21 -o page.html",
      "  dragoman report articles/ -o report/",
      "  dragoman report articles.jsonl -o report/"
    })
final class ReportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "FILE|DIR",
      description = "A text file in UTF-8, a folder of them, or JSON Lines as batch reads them.")
  private Path source = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PAGE|DIR",
      required = true,
      description = "The page to write, or the folder for the pages of many articles.")
  private Path output = Path.of("");

  @Option(
      names = {"-p", "--published"},
      paramLabel = "DATE",
      converter = ArticleInput.IsoDate.class,
      description = "The day of publication of articles that do not say it, such as 2024-04-21.")
  private Optional<LocalDate> published = Optional.empty();

  @Option(
      names = {"-t", "--title"},
      paramLabel = "WORDS",
      description = "The title of the index; the name of the folder or file by default.")
  private Optional<String> title = Optional.empty();

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ReportSources sources = new ReportSources(source, published);
    try {
      return sources.isOne() ? one(sources) : many(sources);
    } catch (IOException e) {
      throw CommandFailure.unwritable(e);
    }
  }

  private int one(ReportSources sources) throws IOException {
    if (Files.isDirectory(output)) {
      throw new CommandFailure(
          ExitCode.USAGE, output + " is a folder; the page of one article is a file");
    }
    Article article = sources.article(source);
    Dossier dossier = Refusal.reported(() -> ArticleParser.standard().parse(article));
    Files.write(output, ReportPage.render(article, dossier).getBytes(StandardCharsets.UTF_8));
    return ExitCode.OK;
  }

  private int many(ReportSources sources) throws IOException {
    if (Files.isRegularFile(output)) {
      throw new CommandFailure(
          ExitCode.USAGE, output + " is a file; the pages of many articles need a folder");
    }
    List<ReportSources.Source> all = sources.all();
    ReportFolder folder = ReportFolder.in(output);
    int failures = 0;
    try (Progress progress = new Progress(terminal, all.size())) {
      for (ReportSources.Source each : all) {
        try {
          Article article = each.read();
          Dossier dossier = Refusal.reported(() -> ArticleParser.standard().parse(article));
          folder.add(article, dossier);
        } catch (CommandFailure e) {
          failures++;
          progress.clear();
          terminal.err().println("dragoman: left out " + each.name() + ": " + e.getMessage());
        }
        progress.step();
      }
    }
    Path index = folder.finish(title.orElseGet(sources::name));
    terminal.err().println(folder.size() + " articles, see " + index);
    return failures == 0 ? ExitCode.OK : ExitCode.PROBLEMS;
  }
}
