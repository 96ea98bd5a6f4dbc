package io.dragoman.parsers.source;

import io.dragoman.text.Warning;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/**
 * Reads a mail, such as a press release that a ministry sends: the subject is its headline, the
 * sender its publisher, and of its parts the plain text, or the HTML where that says more, is the
 * article. Attachments are left out with a warning.
 */
final class EmailReader implements FormReader {

  private static final int DEEPEST_PARTS = 20;
  private static final int MOST_FIELDS = 1_000;

  @Override
  public void read(RawSource source, Reading reading) {
    Message message = new Message();
    try {
      walk(source.bytes(), message);
    } catch (MimeException | IOException e) {
      throw SourceException.malformed("mail", e);
    }
    Draft draft =
        new Draft(SourceForm.EMAIL)
            .id(source.hints().name())
            .id(message.field("message-id"))
            .headline(message.field("subject").map(EmailReader::withoutPrefix))
            .date("the mail", message.field("date"))
            .publisher(message.field("organization"))
            .publisher(message.field("from").map(EmailReader::displayName))
            .language(message.field("content-language"))
            .url(source.hints().url());
    for (String attachment : message.attachments) {
      draft.warn(WarningCode.SKIPPED, attachment + " is left out: attachments are not read");
    }
    reading.add(text(message, source, draft, reading.limits()));
  }

  private static void walk(byte[] bytes, Message message) throws MimeException, IOException {
    MimeConfig config =
        MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(-1)
            .setMaxHeaderCount(MOST_FIELDS)
            .setMalformedHeaderStartsBody(true)
            .build();
    MimeTokenStream stream = new MimeTokenStream(config);
    stream.parse(new ByteArrayInputStream(bytes));
    int depth = 0;
    for (EntityState state = stream.getState();
        state != EntityState.T_END_OF_STREAM;
        state = stream.next()) {
      switch (state) {
        case T_FIELD -> {
          if (depth == 1) {
            message.add(stream.getField());
          } else {
            message.addToPart(stream.getField());
          }
        }
        case T_START_MULTIPART, T_START_MESSAGE -> depth++;
        case T_END_MULTIPART, T_END_MESSAGE -> depth--;
        case T_START_HEADER, T_START_BODYPART -> message.beginPart();
        case T_BODY -> {
          byte[] body = stream.getDecodedInputStream().readAllBytes();
          message.add(stream.getBodyDescriptor(), body);
        }
        default -> {
          // prologues and epilogues are for programs that know no parts
        }
      }
      if (depth > DEEPEST_PARTS) {
        throw new SourceException(
            "source-too-deep",
            "the parts of the mail stand in one another more than %d levels deep"
                .formatted(DEEPEST_PARTS));
      }
    }
  }

  private static Draft text(Message message, RawSource source, Draft draft, SourceLimits limits) {
    Optional<MappedText> plain = Optional.empty();
    Optional<MappedText> html = Optional.empty();
    List<Warning> plainWarnings = List.of();
    List<Warning> htmlWarnings = List.of();
    for (Part part : message.parts) {
      Optional<String> type = part.charset().map(charset -> part.type() + "; charset=" + charset);
      Decoded decoded = TextDecoder.decode(part.bytes(), type);
      if (part.type().equals("text/plain") && plain.isEmpty()) {
        plain = Optional.of(withoutSignature(decoded.text(), source, part));
        plainWarnings = decoded.warnings();
      } else if (part.type().equals("text/html") && html.isEmpty()) {
        String container = source.container() + "part " + part.number();
        html = Optional.of(PageTexts.whole(decoded.text(), container, limits));
        htmlWarnings = decoded.warnings();
      }
    }
    boolean plainSaysMuch =
        plain.isPresent() && (html.isEmpty() || plain.get().length() * 2 >= html.get().length());
    if (plainSaysMuch) {
      return draft.text(plain.get()).warnings(plainWarnings);
    }
    return html.isPresent() ? draft.text(html.get()).warnings(htmlWarnings) : draft;
  }

  /** The text up to the line that mail programs put before a signature. */
  private static MappedText withoutSignature(String text, RawSource source, Part part) {
    int end = text.length();
    for (String mark : List.of("\n-- \n", "\n-- \r\n", "\n--\n", "\n--\r\n")) {
      int at = text.indexOf(mark);
      end = at >= 0 && at < end ? at + 1 : end;
    }
    end = end < text.length() ? text.substring(0, end).stripTrailing().length() : end;
    MappedText mapped = new MappedText();
    int place = mapped.place(new SourceMap.NamedPlace(source.container(), "part " + part.number()));
    mapped.append(text.substring(0, end), place, 0, end);
    return mapped;
  }

  private static String withoutPrefix(String subject) {
    String rest = subject.strip();
    for (boolean found = true; found; ) {
      found = false;
      for (String prefix : List.of("re:", "fw:", "fwd:")) {
        if (rest.toLowerCase(Locale.ROOT).startsWith(prefix)) {
          rest = rest.substring(prefix.length()).strip();
          found = true;
        }
      }
    }
    return rest;
  }

  /** The name in {@code "Ministry" <press@ministry.example>}, or the address without one. */
  private static String displayName(String from) {
    int address = from.indexOf('<');
    String name = (address > 0 ? from.substring(0, address) : from).strip();
    boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
    return quoted ? name.substring(1, name.length() - 1) : name;
  }

  /** A part that may be the article. */
  private record Part(int number, String type, Optional<String> charset, byte[] bytes) {}

  /** What was read of the mail so far. */
  private static final class Message {

    private final List<String[]> fields = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<String> attachments = new ArrayList<>();
    private int number;
    private String disposition = "";

    void add(Field field) {
      String value = DecoderUtil.decodeEncodedWords(field.getBody(), DecodeMonitor.SILENT);
      String unfolded = value.replaceAll("\\s+", " ").strip();
      fields.add(new String[] {field.getName().toLowerCase(Locale.ROOT), unfolded});
      addToPart(field);
    }

    void addToPart(Field field) {
      if (field.getName().equalsIgnoreCase("content-disposition")) {
        disposition = field.getBody().strip().toLowerCase(Locale.ROOT);
      }
    }

    void beginPart() {
      disposition = "";
    }

    void add(BodyDescriptor described, byte[] body) {
      number++;
      String type = described.getMimeType().toLowerCase(Locale.ROOT);
      boolean attached = disposition.startsWith("attachment");
      if (!attached && (type.equals("text/plain") || type.equals("text/html"))) {
        Optional<String> charset =
            Optional.ofNullable(described.getCharset()).filter(c -> !c.equals("us-ascii"));
        parts.add(new Part(number, type, charset, body));
      } else {
        attachments.add("part %d (%s)".formatted(number, type));
      }
    }

    Optional<String> field(String name) {
      return fields.stream()
          .filter(field -> field[0].equals(name))
          .map(field -> field[1])
          .findFirst();
    }
  }
}
