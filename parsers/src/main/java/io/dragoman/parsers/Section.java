package io.dragoman.parsers;

import io.dragoman.parsers.stage.Layer;
import io.dragoman.parsers.stage.Pipeline;
import io.dragoman.parsers.stage.Trace;
import io.dragoman.text.Article;

/** The part of a parser that makes one layer. */
final class Section<T> {

  private final ArticleParser parser;
  private final Pipeline stages;
  private final Layer<T> layer;

  Section(ArticleParser parser, Layer<T> layer) {
    this.parser = parser;
    this.stages = parser.pipeline().providing(layer);
    this.layer = layer;
  }

  T read(Article article) {
    return parser.run(stages, article, Trace.NONE).get(layer);
  }
}
