package io.dragoman.parsers.source;

import io.dragoman.text.Article;
import io.dragoman.text.Warning;
import java.util.List;
import java.util.Objects;

/**
 * An article as it was read from a source. Immutable.
 *
 * @param article the article, for a parser; spans of its records count in {@link Article#text()}
 * @param form what it was read from
 * @param sourceMap where each character of the text stands in the source
 * @param warnings what was odd about it, in the order in which it was noticed
 */
public record SourceArticle(
    Article article, SourceForm form, SourceMap sourceMap, List<Warning> warnings) {

  /** Copies the list. */
  public SourceArticle {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(sourceMap, "sourceMap");
    warnings = List.copyOf(warnings);
  }
}
