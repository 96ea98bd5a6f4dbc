package io.dragoman.examples.extend;

import io.dragoman.parsers.stage.Spanned;
import io.dragoman.text.TextSpan;
import java.util.stream.Stream;

/**
 * A ceremony where the text speaks of it.
 *
 * @param sentence the sentence's number
 * @param span where it stands, in UTF-16 units
 * @param ceremony the row that was found
 */
public record CeremonyMention(int sentence, TextSpan span, Ceremony ceremony) implements Spanned {

  @Override
  public Stream<TextSpan> spans() {
    return Stream.of(span);
  }
}
