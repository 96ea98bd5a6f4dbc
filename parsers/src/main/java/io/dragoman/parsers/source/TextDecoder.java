package io.dragoman.parsers.source;

import io.dragoman.text.Warning;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the character set of bytes. A byte order mark wins; then what the server says; then what
 * the document says of itself. Bytes that are UTF-8 although something else is said, or the other
 * way round, are read as what they are, with a warning. What says nothing and is not UTF-8 is read
 * as Windows-1252, as browsers do.
 */
final class TextDecoder {

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int DECLARED_WITHIN = 2_048;

  private final List<Warning> warnings = new ArrayList<>();
  private final byte[] bytes;

  private TextDecoder(byte[] bytes) {
    this.bytes = bytes;
  }

  static Decoded decode(byte[] bytes, Optional<String> mediaType) {
    return new TextDecoder(bytes).run(mediaType);
  }

  private Decoded run(Optional<String> mediaType) {
    Optional<Charset> marked = byMark();
    if (marked.isPresent()) {
      int mark = marked.get().equals(StandardCharsets.UTF_8) ? 3 : 2;
      return decoded(marked.get(), mark);
    }
    Optional<Charset> zeros = byZeros();
    if (zeros.isPresent()) {
      return decoded(zeros.get(), 0);
    }
    Optional<String> declared =
        mediaType.flatMap(TextDecoder::charsetParameter).or(this::declaredInside);
    return decoded(actual(declared), 0);
  }

  private Optional<Charset> byMark() {
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return startsWith(0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
  }

  private boolean startsWith(int... values) {
    for (int i = 0; i < values.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != values[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without a mark: every other byte of Western text is zero. */
  private Optional<Charset> byZeros() {
    int looked = Math.min(bytes.length, 512) / 2 * 2;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < looked; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int most = looked / 2;
    if (looked >= 8 && even > most * 0.7 && odd < most * 0.1) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return looked >= 8 && odd > most * 0.7 && even < most * 0.1
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  private Charset actual(Optional<String> declared) {
    Optional<Charset> said = declared.flatMap(this::known);
    Utf8 utf8 = Utf8.of(bytes);
    if (utf8.isAscii() && said.filter(StandardCharsets.UTF_16LE::equals).isEmpty()) {
      return said.filter(TextDecoder::holdsAscii).orElse(StandardCharsets.UTF_8);
    }
    if (said.isEmpty()) {
      return undeclared(utf8);
    }
    Charset charset = said.get();
    boolean saidUtf8 = charset.equals(StandardCharsets.UTF_8);
    if (!saidUtf8 && utf8.isValid()) {
      differs(charset, StandardCharsets.UTF_8);
      return StandardCharsets.UTF_8;
    }
    if (saidUtf8 && utf8.isRatherNot()) {
      differs(charset, WESTERN);
      return WESTERN;
    }
    return charset;
  }

  private Charset undeclared(Utf8 utf8) {
    if (utf8.isValid() || !utf8.isRatherNot()) {
      return StandardCharsets.UTF_8;
    }
    warn(
        WarningCode.CHARSET_GUESSED,
        "no character set is given and the bytes are not UTF-8; read as windows-1252");
    return WESTERN;
  }

  private void differs(Charset said, Charset actual) {
    warn(
        WarningCode.CHARSET_DIFFERS,
        "the character set is said to be %s, but the bytes are %s; read as the latter"
            .formatted(said.name(), actual.name()));
  }

  private static boolean holdsAscii(Charset charset) {
    return !charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32");
  }

  private Optional<Charset> known(String name) {
    try {
      String lower = name.toLowerCase(Locale.ROOT);
      boolean western =
          lower.equals("iso-8859-1")
              || lower.equals("latin1")
              || lower.equals("us-ascii")
              || lower.equals("ascii");
      Charset charset = Charset.forName(name);
      if (charset.name().equals("GB2312")) {
        return Optional.of(Charset.forName("GB18030")); // its superset, as browsers read it
      }
      return Optional.of(western ? WESTERN : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      warn(
          WarningCode.CHARSET_DIFFERS,
          "the character set is said to be \"%s\", which is not known; guessed from the bytes"
              .formatted(name.length() > 40 ? name.substring(0, 40) : name));
      return Optional.empty();
    }
  }

  static Optional<String> charsetParameter(String mediaType) {
    return valueAfter(mediaType.toLowerCase(Locale.ROOT), mediaType, "charset", 0);
  }

  /** What a page or an XML document says in its first lines. */
  private Optional<String> declaredInside() {
    int length = Math.min(bytes.length, DECLARED_WITHIN);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    String lower = head.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<?xml")) {
      int end = lower.indexOf("?>");
      Optional<String> encoding =
          end < 0
              ? Optional.empty()
              : valueAfter(lower.substring(0, end), head.substring(0, end), "encoding", 0);
      if (encoding.isPresent()) {
        return encoding;
      }
    }
    for (int at = lower.indexOf("<meta"); at >= 0; at = lower.indexOf("<meta", at + 1)) {
      int end = lower.indexOf('>', at);
      int to = end < 0 ? length : end;
      Optional<String> found =
          valueAfter(lower.substring(0, to), head.substring(0, to), "charset", at);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The word after {@code name =}, perhaps in quotation marks. */
  private static Optional<String> valueAfter(String lower, String text, String name, int from) {
    int at = lower.indexOf(name, from);
    if (at < 0) {
      return Optional.empty();
    }
    int begin = at + name.length();
    while (begin < text.length() && " =\"'\t".indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    int end = begin;
    while (end < text.length() && " \"';/>\t\r\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end > begin ? Optional.of(text.substring(begin, end)) : Optional.empty();
  }

  private Decoded decoded(Charset charset, int from) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes, from, bytes.length - from);
    String text;
    try {
      text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(buffer)
              .toString();
    } catch (CharacterCodingException e) {
      long first = buffer.position();
      text = new String(bytes, from, bytes.length - from, charset);
      warn(
          WarningCode.MALFORMED_CHARACTERS,
          "bytes from number %d on are no characters of %s; they stand as \uFFFD"
              .formatted(first, charset.name()));
    }
    return new Decoded(text, charset, List.copyOf(warnings));
  }

  private void warn(WarningCode code, String message) {
    warnings.add(Warning.of(code.code(), message));
  }

  /** How well bytes are UTF-8. */
  private record Utf8(int sequences, int errors) {

    static Utf8 of(byte[] bytes) {
      int sequences = 0;
      int errors = 0;
      int at = 0;
      while (at < bytes.length) {
        int first = bytes[at] & 0xff;
        if (first < 0x80) {
          at++;
          continue;
        }
        int more = first >= 0xF0 && first < 0xF5 ? 3 : first >= 0xE0 && first < 0xF0 ? 2 : 1;
        boolean whole = first >= 0xC2 && first < 0xF5 && at + more < bytes.length;
        for (int i = 1; whole && i <= more; i++) {
          whole = (bytes[at + i] & 0xC0) == 0x80;
        }
        sequences += whole ? 1 : 0;
        errors += whole ? 0 : 1;
        at += whole ? more + 1 : 1;
      }
      return new Utf8(sequences, errors);
    }

    boolean isAscii() {
      return sequences == 0 && errors == 0;
    }

    boolean isValid() {
      return sequences > 0 && errors == 0;
    }

    boolean isRatherNot() {
      return errors > sequences;
    }
  }
}
