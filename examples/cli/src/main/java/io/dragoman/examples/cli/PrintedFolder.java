package io.dragoman.examples.cli;

import io.dragoman.dossier.Dossier;
import io.dragoman.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with a file of text, JSON or flat facts for each article. */
final class PrintedFolder implements ResultSink {

  private final Path folder;
  private final OutputFormat format;
  private final boolean explain;
  private final FileNames names = new FileNames();

  PrintedFolder(Path folder, OutputFormat format, boolean explain) {
    this.folder = folder;
    this.format = format;
    this.explain = explain;
  }

  @Override
  public void add(Article article, Dossier dossier) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(names.of(article) + "." + format.extension());
    ResultSink one = new PrintedResults(new Destination.File(file), format, explain);
    one.add(article, dossier);
    one.finish();
  }

  @Override
  public void finish() throws IOException {
    Files.createDirectories(folder);
  }
}
