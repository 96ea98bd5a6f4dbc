package io.dragoman.parsers.stage;

import io.dragoman.text.TextSpan;
import java.util.stream.Stream;

/**
 * Content of a layer that stands somewhere in the text. A pipeline checks that it does: the spans
 * of what a stage returns, alone or in a collection, must lie in the text.
 *
 * <pre>{@code
 * record Shout(TextSpan span) implements Spanned {
 *   public Stream<TextSpan> spans() {
 *     return Stream.of(span);
 *   }
 * }
 * }</pre>
 */
@FunctionalInterface
public interface Spanned {

  /**
   * Where it stands.
   *
   * @return half-open spans in UTF-16 units of the article's text, in any order
   */
  Stream<TextSpan> spans();
}
