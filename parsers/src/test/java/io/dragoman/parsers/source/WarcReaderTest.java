package io.dragoman.parsers.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.text.TextSpan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcReaderTest {

  @TempDir Path folder;

  @Test
  void readsThePagesOfAnArchive() throws IOException {
    SourceReading reading = ArticleReader.standard().read(archive(), SourceHints.none());

    assertThat(reading.form()).isEqualTo(SourceForm.WARC);
    assertThat(reading.articles())
        .extracting(SourceArticle::form)
        .containsExactly(SourceForm.HTML, SourceForm.FEED, SourceForm.FEED);
    SourceArticle page = reading.articles().get(0);
    assertThat(page.article().headline())
        .contains("Ghana, Togo ministers agree on border crossing");
    assertThat(page.article().id()).contains("https://volta.example/border");
    assertThat(page.sourceMap().locate(TextSpan.of(0, 4)))
        .extracting(SourceRange::container)
        .allMatch(container -> container.contains("urn:uuid:"));
  }

  @Test
  void countsWhatIsNoArticle() throws IOException {
    SourceReading reading = ArticleReader.standard().read(archive(), SourceHints.none());

    assertThat(reading.warnings())
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.code()).isEqualTo("source-skipped");
              assertThat(warning.message()).startsWith("1 records");
            });
  }

  @Test
  void readsRecordsThatArePackedOneByOne() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    packed.write(Sources.gzip(response("https://a.example/1", "", Sources.bytes("agency.html"))));
    packed.write(
        Sources.gzip(response("https://a.example/2", "", Sources.bytes("newspaper.html"))));
    Path file = Files.write(folder.resolve("crawl.warc.gz"), packed.toByteArray());

    SourceReading reading = ArticleReader.standard().read(file);

    assertThat(reading.articles())
        .extracting(read -> read.article().source().orElseThrow())
        .containsExactly("Volta News Agency", "The Southern Herald");
  }

  @Test
  void handsOnEachArticleAsItIsRead() throws IOException {
    List<String> ids = new ArrayList<>();
    try (var in = new java.io.ByteArrayInputStream(archive())) {
      SourceReading rest =
          ArticleReader.standard()
              .read(in, SourceHints.none(), read -> ids.add(read.article().id().orElseThrow()));

      assertThat(rest.articles()).isEmpty();
    }
    assertThat(ids).hasSize(3);
  }

  @Test
  void unpacksWhatTheServerPacked() throws IOException {
    byte[] archive =
        response(
            "https://a.example/1",
            "Content-Encoding: gzip\r\n",
            Sources.gzip(Sources.bytes("agency.html")));

    SourceReading reading = ArticleReader.standard().read(archive, SourceHints.none());

    assertThat(Sources.only(reading).article().source()).contains("Volta News Agency");
  }

  private static byte[] archive() throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    archive.write(response("https://volta.example/border", "", Sources.bytes("agency.html")));
    archive.write(
        record(
            "resource",
            "https://courier.example/rss",
            "application/rss+xml",
            Sources.bytes("wire.rss")));
    archive.write(
        record("resource", "https://a.example/x.jpg", "image/jpeg", new byte[] {1, 2, 3}));
    return archive.toByteArray();
  }

  /** A record that holds the answer of a server. */
  static byte[] response(String url, String fields, byte[] body) {
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
            + fields
            + "Content-Length: "
            + body.length
            + "\r\n\r\n";
    return record("response", url, "application/http; msgtype=response", concat(head, body, ""));
  }

  private static byte[] record(String type, String url, String contentType, byte[] block) {
    String head =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\n".formatted(type, url)
            + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>\r\n"
                .formatted(Math.abs(url.hashCode()))
            + "WARC-Date: 2021-05-03T00:00:00Z\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                .formatted(contentType, block.length);
    return concat(head, block, "\r\n\r\n");
  }

  private static byte[] concat(String head, byte[] body, String tail) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    all.writeBytes(body);
    all.writeBytes(tail.getBytes(StandardCharsets.US_ASCII));
    return all.toByteArray();
  }
}
