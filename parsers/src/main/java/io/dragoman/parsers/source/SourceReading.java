package io.dragoman.parsers.source;

import io.dragoman.text.Warning;
import java.util.List;
import java.util.Objects;

/**
 * What a source gave. Immutable.
 *
 * @param form the form of the source
 * @param articles its articles, in the order of the source; several from a feed, an archive or a
 *     message with several items; none where it holds none
 * @param warnings what was odd about the source as a whole, such as a record that was left out;
 *     what concerns one article stands there
 */
public record SourceReading(SourceForm form, List<SourceArticle> articles, List<Warning> warnings) {

  /** Copies the lists. */
  public SourceReading {
    Objects.requireNonNull(form, "form");
    articles = List.copyOf(articles);
    warnings = List.copyOf(warnings);
  }
}
