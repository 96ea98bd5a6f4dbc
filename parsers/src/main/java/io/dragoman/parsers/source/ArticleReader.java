package io.dragoman.parsers.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads articles from the forms in which they are kept and sent: web pages, RSS and Atom feeds,
 * ninjs, NewsML-G2, JSON-LD, mails, web archives and plain text, each of them also packed with
 * gzip. The form is detected, unless it is said.
 *
 * <pre>{@code
 * SourceReading reading = ArticleReader.standard().read(Path.of("talks.html"));
 * for (SourceArticle read : reading.articles()) {
 *   Dossier dossier = ArticleParser.standard().parse(read.article());
 *   read.sourceMap().locate(dossier.visits().get(0).evidence().get(0).span());
 * }
 * }</pre>
 *
 * <p>A reader is immutable and shared by all threads. It opens no connection. What is odd about an
 * article stands in its warnings; a {@link SourceException} says that a source cannot be read.
 */
public final class ArticleReader {

  private static final int PEEK = 1 << 16;
  private static final byte[] WARC = "WARC/".getBytes(StandardCharsets.US_ASCII);

  private final SourceLimits limits;
  private final LanguageCheck languages;

  private ArticleReader(SourceLimits limits, LanguageNames names) {
    this.limits = limits;
    this.languages = new LanguageCheck(names);
  }

  /**
   * The reader with the standard limits.
   *
   * @return the shared reader
   */
  public static ArticleReader standard() {
    return Standard.READER;
  }

  /**
   * A reader with other limits.
   *
   * @param limits how much it takes on
   * @return a new reader
   */
  public static ArticleReader within(SourceLimits limits) {
    return new ArticleReader(Objects.requireNonNull(limits, "limits"), LanguageNames.available());
  }

  /** A reader that knows languages in its own way, for tests. */
  static ArticleReader with(SourceLimits limits, LanguageNames names) {
    return new ArticleReader(limits, names);
  }

  /**
   * How much this reader takes on.
   *
   * @return the limits
   */
  public SourceLimits limits() {
    return limits;
  }

  /**
   * Tells the form of a source.
   *
   * @param head the source, or its first 64 KiB
   * @param hints what is known beside the bytes
   * @return the form; {@code PLAIN_TEXT} where nothing says otherwise
   */
  public SourceForm detect(byte[] head, SourceHints hints) {
    byte[] plain = Unpacker.isGzip(head) ? Unpacker.peek(head, PEEK) : head;
    return FormDetector.detect(plain, hints);
  }

  /**
   * Reads a source.
   *
   * @param source the bytes, perhaps packed with gzip
   * @param hints what is known beside them
   * @return its articles
   * @throws SourceException if it cannot be read
   */
  public SourceReading read(byte[] source, SourceHints hints) {
    try {
      return read(new ByteArrayInputStream(source), hints);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
    }
  }

  /**
   * Reads a text that is decoded already.
   *
   * @param source the text, such as the source of a page
   * @param hints what is known beside it; a character set in it is not looked at
   * @return its articles
   * @throws SourceException if it cannot be read
   */
  public SourceReading read(String source, SourceHints hints) {
    SourceHints decoded = hints.withMediaType(utf8(hints.mediaType()));
    return read(source.getBytes(StandardCharsets.UTF_8), decoded);
  }

  private static String utf8(Optional<String> mediaType) {
    String type = mediaType.orElse("application/octet-stream");
    int parameters = type.indexOf(';');
    return (parameters < 0 ? type : type.substring(0, parameters)) + "; charset=utf-8";
  }

  /**
   * Reads a file. Its name is a hint.
   *
   * @param file the file
   * @return its articles
   * @throws IOException if the file cannot be read
   * @throws SourceException if its content cannot be read
   */
  public SourceReading read(Path file) throws IOException {
    return read(file, SourceHints.none());
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @param hints what is known beside it; without a name in them, the file's name is one
   * @return its articles
   * @throws IOException if the file cannot be read
   * @throws SourceException if its content cannot be read
   */
  public SourceReading read(Path file, SourceHints hints) throws IOException {
    boolean named = hints.name().isPresent();
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, named ? hints : hints.named(String.valueOf(file.getFileName())));
    }
  }

  /**
   * Reads a stream to its end and leaves it open.
   *
   * @param source the bytes, perhaps packed with gzip
   * @param hints what is known beside them
   * @return its articles
   * @throws IOException if the stream cannot be read
   * @throws SourceException if its content cannot be read
   */
  public SourceReading read(InputStream source, SourceHints hints) throws IOException {
    List<SourceArticle> articles = new ArrayList<>();
    SourceReading rest = read(source, hints, articles::add);
    return new SourceReading(rest.form(), articles, rest.warnings());
  }

  /**
   * Reads a stream and hands on every article as soon as it is read, so that a web archive may be
   * larger than the memory. Every other form is held as a whole.
   *
   * @param source the bytes, perhaps packed with gzip
   * @param hints what is known beside them
   * @param sink takes the articles, in the order of the source, in the calling thread
   * @return form and warnings of the source, without articles
   * @throws IOException if the stream cannot be read
   * @throws SourceException if its content cannot be read; articles may have been handed on before
   */
  public SourceReading read(InputStream source, SourceHints hints, Consumer<SourceArticle> sink)
      throws IOException {
    Reading reading = new Reading(limits, languages, sink);
    BufferedInputStream in = new BufferedInputStream(source, PEEK);
    in.mark(PEEK);
    byte[] head = in.readNBytes(PEEK / 2);
    in.reset();
    byte[] plainHead = Unpacker.isGzip(head) ? Unpacker.peek(head, WARC.length) : head;
    boolean warc =
        hints.form().map(SourceForm.WARC::equals).orElseGet(() -> startsWithWarc(plainHead));
    if (warc) {
      OptionalLibrary.JWARC.require();
      new WarcArchive(reading, ArticleReader::read).read(in);
      return new SourceReading(SourceForm.WARC, List.of(), reading.warnings());
    }
    Unpacker unpacker = new Unpacker(limits);
    byte[] bytes = unpacker.readAll(in, "the source");
    if (Unpacker.isGzip(bytes)) {
      bytes = unpacker.gunzip(bytes);
    }
    RawSource raw = new RawSource(bytes, hints, "");
    read(raw, reading);
    return new SourceReading(FormDetector.detect(bytes, hints), List.of(), reading.warnings());
  }

  private static boolean startsWithWarc(byte[] head) {
    return head.length >= WARC.length
        && java.util.Arrays.equals(head, 0, WARC.length, WARC, 0, WARC.length);
  }

  /** Reads a source that is unpacked and no archive. */
  private static void read(RawSource source, Reading reading) {
    SourceForm form = FormDetector.detect(source.bytes(), source.hints());
    reader(form).read(source, reading);
  }

  /** Readers whose library may be missing are made only where they are needed. */
  private static FormReader reader(SourceForm form) {
    return switch (form) {
      case PLAIN_TEXT -> new PlainTextReader();
      case HTML -> new HtmlReader();
      case NINJS -> new NinjsReader();
      case NEWSML -> new NewsmlReader();
      case JSON_LD -> new JsonLdReader();
      case FEED -> {
        OptionalLibrary.ROME.require();
        yield new FeedReader();
      }
      case EMAIL -> {
        OptionalLibrary.MIME4J.require();
        yield new EmailReader();
      }
      case WARC ->
          throw new SourceException("source-malformed", "an archive within an archive is not read");
    };
  }

  /** Makes the standard reader on demand. */
  private static final class Standard {
    static final ArticleReader READER = within(SourceLimits.standard());
  }
}
