package io.dragoman.parsers.source;

/** Reads text that is the article. It is left as it is: a headline in it is found by the parser. */
final class PlainTextReader implements FormReader {

  @Override
  public void read(RawSource source, Reading reading) {
    Decoded decoded = source.decodedText();
    reading.add(
        new Draft(SourceForm.PLAIN_TEXT)
            .id(source.hints().name())
            .url(source.hints().url())
            .warnings(decoded.warnings())
            .text(MappedText.ofWhole(decoded.text(), source.container(), "")));
  }
}
