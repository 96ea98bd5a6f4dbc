package io.dragoman.parsers.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The text of a lexicon file and the name that messages call it by.
 *
 * @param name such as {@code offices.csv} or a path
 * @param text the whole content
 */
record LexiconSource(String name, String text) {

  /** Reads a file of the user's. */
  static LexiconSource of(Path path) {
    try {
      return decode(path.toString(), Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException("lexicon " + path + " cannot be read: " + e, e);
    }
  }

  /** Reads a stream of the user's to its end. */
  static LexiconSource read(String name, InputStream in) {
    Objects.requireNonNull(in, () -> "there is no " + name + " to read: the stream is null");
    try {
      return decode(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("lexicon " + name + " cannot be read: " + e, e);
    }
  }

  /** Reads a table that stands beside this class. */
  static LexiconSource ofResource(String name) {
    try (InputStream in = LexiconSource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the standard lexicon " + name + " is missing");
      }
      return decode(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the standard lexicon " + name + " cannot be read", e);
    }
  }

  /** Decodes strictly: a file in another encoding is refused at the first byte that shows it. */
  static LexiconSource decode(String name, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    String text = out.toString();
    try {
      if (result.isError()) {
        result.throwException();
      }
    } catch (CharacterCodingException e) {
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      int column = text.length() - text.lastIndexOf('\n');
      String problem = "byte 0x%02X is not UTF-8; save the file as UTF-8";
      LexiconException error =
          new LexiconException(name, line, column, String.format(problem, bytes[in.position()]));
      error.initCause(e);
      throw error;
    }
    return new LexiconSource(name, text);
  }
}
