package io.dragoman.examples.cli;

import io.dragoman.dossier.Dossier;
import io.dragoman.examples.report.ReportFolder;
import io.dragoman.text.Article;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A folder with a page for each article and an index. */
final class PageFolder implements ResultSink {

  private final Path path;
  private @Nullable ReportFolder folder;

  PageFolder(Path path) {
    this.path = path;
  }

  @Override
  public void add(Article article, Dossier dossier) throws IOException {
    folder().add(article, dossier);
  }

  @Override
  public void finish() throws IOException {
    folder().finish(String.valueOf(path.toAbsolutePath().normalize().getFileName()));
  }

  private ReportFolder folder() throws IOException {
    if (folder == null) {
      folder = ReportFolder.in(path);
    }
    return folder;
  }
}
