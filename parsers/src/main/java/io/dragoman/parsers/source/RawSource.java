package io.dragoman.parsers.source;

/**
 * A source that is unpacked, on its way to the reader of its form.
 *
 * @param bytes the bytes
 * @param hints what is known beside them
 * @param container where it stands if another source holds it, otherwise empty
 */
record RawSource(byte[] bytes, SourceHints hints, String container) {

  Decoded decoded() {
    return TextDecoder.decode(bytes, hints.mediaType());
  }

  /** Text, and not an image or a program. */
  Decoded decodedText() {
    Decoded decoded = decoded();
    String text = decoded.text();
    int looked = Math.min(text.length(), 4_096);
    int odd = 0;
    for (int i = 0; i < looked; i++) {
      char c = text.charAt(i);
      boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1a;
      odd += control || c == '\uFFFD' ? 1 : 0;
    }
    if (odd * 20 > looked) {
      throw new SourceException(
          "source-not-text",
          "these are no characters but the bytes of something else, such as an image or a document"
              + " of an office program");
    }
    return decoded;
  }
}
