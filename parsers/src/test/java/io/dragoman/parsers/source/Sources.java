package io.dragoman.parsers.source;

import io.dragoman.text.Warning;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** The sources that the tests of this package read. */
final class Sources {

  static final List<String> PAGES =
      List.of("newspaper.html", "agency.html", "ministry.html", "live-blog.html");

  private Sources() {}

  static byte[] bytes(String name) {
    try (InputStream in = Sources.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  static SourceReading reading(String name) {
    return ArticleReader.standard().read(bytes(name), SourceHints.none().named(name));
  }

  static SourceArticle only(String name) {
    return only(reading(name));
  }

  static SourceArticle only(SourceReading reading) {
    if (reading.articles().size() != 1) {
      throw new AssertionError("one article was expected, not " + reading.articles());
    }
    return reading.articles().get(0);
  }

  static SourceReading ofText(String text) {
    return ArticleReader.standard().read(text.getBytes(StandardCharsets.UTF_8), SourceHints.none());
  }

  static List<String> codes(SourceArticle article) {
    return article.warnings().stream().map(Warning::code).toList();
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
