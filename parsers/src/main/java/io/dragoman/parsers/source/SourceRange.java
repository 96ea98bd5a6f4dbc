package io.dragoman.parsers.source;

import io.dragoman.text.TextSpan;
import java.util.Objects;
import java.util.Optional;

/**
 * Where some characters of an article stand in its source.
 *
 * <p>In a page of the web, {@code path} is an XPath to one text node, such as {@code
 * /html[1]/body[1]/p[3]/text()[1]}, and the offsets count in that node's value; a browser's {@code
 * document.evaluate} and {@code Range.setStart(node, begin)} mark it in place. {@code cssPath}
 * names the element that holds the text node. In plain text the path is empty and offsets count in
 * the decoded text. In XML the path names the element with its position, in JSON it is a JSON
 * pointer, in a mail it is the number of the part; offsets count in the decoded text of that place.
 *
 * @param span the characters of {@code Article.text()}
 * @param container where a document stands that is held by another one, such as the item of a feed
 *     that holds HTML; empty for the outermost document. The path then begins inside
 * @param path the place within the container
 * @param cssPath in HTML a selector of the element around the text node, otherwise absent
 * @param begin the first character, in UTF-16 units of the place's decoded text
 * @param end behind the last character; where the source has more blanks than the text, the range
 *     holds them too
 */
public record SourceRange(
    TextSpan span, String container, String path, Optional<String> cssPath, int begin, int end) {

  /** Refuses null, and an end before the begin. */
  public SourceRange {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(container, "container");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(cssPath, "cssPath");
    if (begin < 0 || begin > end) {
      throw new IllegalArgumentException(
          "a range begins at 0 or later and ends no earlier than it begins, but this is [%d, %d)"
              .formatted(begin, end));
    }
  }
}
