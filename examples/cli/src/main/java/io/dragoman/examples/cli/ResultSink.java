package io.dragoman.examples.cli;

import io.dragoman.dossier.Dossier;
import io.dragoman.text.Article;
import java.io.IOException;

/** Where results go, article by article. What is not complete when a command fails is not kept. */
interface ResultSink {

  /** Takes the next article and what was found in it. */
  void add(Article article, Dossier dossier) throws IOException;

  /** Writes what was held back, and completes the files. */
  void finish() throws IOException;
}
