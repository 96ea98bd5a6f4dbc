package io.dragoman.parsers.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileSourceTest {

  private static final String BOMB =
      """
      <!DOCTYPE rss [<!ENTITY a "aaaaaaaaaaaaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
      <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss version='2.0'><channel><title>t</title><item><title>&d;</title></item></channel></rss>",
        "<newsItem><contentSet><inlineXML><p>&d;</p></inlineXML></contentSet></newsItem>"
      })
  void anEntityBombIsRefused(String document) {
    refused(() -> Sources.ofText("<?xml version='1.0'?>\n" + BOMB + document), "source-forbidden");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rss", "newsItem"})
  void aFileOfTheReadersMachineIsNotRead(String root) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    String document =
        "<?xml version='1.0'?><!DOCTYPE %s [<!ENTITY x SYSTEM '%s'>]><%s>&x;</%s>"
            .formatted(root, secret.toUri(), root, root);

    refused(() -> Sources.ofText(document), "source-forbidden");
  }

  @Test
  void anExternalDocumentTypeIsNotFetched() {
    String feed =
        "<?xml version='1.0'?><!DOCTYPE rss SYSTEM 'file:///no/such/file.dtd'>"
            + Sources.text("wire.rss").substring(Sources.text("wire.rss").indexOf("<rss"));

    assertThat(Sources.ofText(feed).articles()).hasSize(2);
  }

  @Test
  void anXmlEntityOfHtmlIsNoHarm() {
    SourceReading reading =
        Sources.ofText(
            "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><html><body><p>The minister"
                + " said &x; in a speech before the parliament on Monday.</p></body></html>");

    assertThat(Sources.only(reading).article().text()).contains("said &x; in a speech");
  }

  @TestFactory
  List<DynamicTest> megabytesOfNestedTagsAreFlattenedOrRefused() {
    return List.of(
            "<div>",
            "<b>",
            "<a href=x>",
            "<table>",
            "<ul><li>",
            "<i><p>",
            "<svg><desc>",
            "<font size=1><b><p>",
            "<select><option>",
            "<h1>",
            "<form><p>",
            "<blockquote><p>")
        .stream()
        .map(tag -> DynamicTest.dynamicTest(tag, () -> nested(tag)))
        .toList();
  }

  private static void nested(String tag) {
    refused(
        () -> Sources.ofText("<html>" + tag.repeat(4_000_000 / tag.length())), "source-too-many");
    String below = "<html><body>" + tag.repeat(60_000 / tag.length()) + "The ministers met.";
    assertThat(Sources.ofText(below).articles()).hasSize(1);
  }

  @Test
  void deepXmlIsRefused() {
    String document = "<newsItem>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</newsItem>";

    refused(() -> Sources.ofText(document), "source-too-deep");
  }

  @Test
  void deepJsonIsRefused() {
    refused(
        () -> Sources.ofText("{\"uri\":\"x\",\"bodies\":" + "[".repeat(100_000)),
        "source-malformed");
  }

  @Test
  void manyAttributesAndManyParagraphsArePathsWithinReach() {
    StringBuilder page = new StringBuilder("<html><body>");
    for (int i = 0; i < 40_000; i++) {
      page.append("<p id='p").append(i).append("'>The ministers met, and they agreed again.</p>");
    }

    SourceArticle read = Sources.only(Sources.ofText(page.toString()));

    int end = read.article().text().length();
    assertThat(read.sourceMap().locate(io.dragoman.text.TextSpan.of(end - 5, end)))
        .extracting(SourceRange::path)
        .containsExactly("/html[1]/body[1]/p[40000]/text()[1]");
  }

  @Test
  void aGzipBombIsRefused() throws IOException {
    byte[] small = packedZeros(20L << 20);
    byte[] large = packedZeros(300L << 20);
    assertThat(large.length).isLessThan(1 << 20);

    refused(() -> ArticleReader.standard().read(small, SourceHints.none()), "source-too-packed");
    refused(() -> ArticleReader.standard().read(large, SourceHints.none()), "source-too-long");
  }

  private static byte[] packedZeros(long length) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (var out = new java.util.zip.GZIPOutputStream(packed, 1 << 16)) {
      byte[] blanks = new byte[1 << 20];
      java.util.Arrays.fill(blanks, (byte) ' ');
      for (long written = 0; written < length; written += blanks.length) {
        out.write(blanks);
      }
    }
    return packed.toByteArray();
  }

  @Test
  void aBombInAnArchiveIsLeftOutAndTheOthersAreRead() throws IOException {
    byte[] page = Sources.bytes("newspaper.html");
    byte[] bomb = packedZeros(100L << 20);
    byte[] archive =
        concat(
            WarcReaderTest.response("https://a.example/bomb", "Content-Encoding: gzip\r\n", bomb),
            WarcReaderTest.response("https://a.example/good", "", page));

    SourceReading reading = ArticleReader.standard().read(archive, SourceHints.none());

    assertThat(reading.articles())
        .extracting(read -> read.article().id().orElseThrow())
        .containsExactly("https://a.example/good");
    assertThat(reading.warnings())
        .singleElement()
        .satisfies(
            warning ->
                assertThat(warning.message()).contains("https://a.example/bomb", "unpackedBytes"));
  }

  @Test
  void anArchiveWithAnEndlessRecordIsNotReadFurther() throws IOException {
    long length = 1L << 40;
    String head =
        "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://a.example/endless\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000009>\r\n"
            + "WARC-Date: 2021-05-03T00:00:00Z\r\nContent-Type: text/html\r\n"
            + "Content-Length: "
            + length
            + "\r\n\r\n";

    SourceReading reading =
        ArticleReader.standard().read(head.getBytes(StandardCharsets.US_ASCII), SourceHints.none());

    assertThat(reading.articles()).isEmpty();
    assertThat(reading.warnings())
        .singleElement()
        .satisfies(warning -> assertThat(warning.message()).contains("the rest of the archive"));
  }

  @Test
  void anEndlessStreamIsRefused() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            java.util.Arrays.fill(buffer, offset, offset + length, (byte) 'a');
            return length;
          }
        };

    refused(() -> ArticleReader.standard().read(endless, SourceHints.none()), "source-too-long");
  }

  @Test
  void partsOfAMailWithinPartsAreLimited() {
    StringBuilder mail =
        new StringBuilder("From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n");
    for (int i = 0; i < 200; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\r\n\r\n--b");
      mail.append(i).append("\r\n");
    }

    refused(() -> Sources.ofText(mail.toString()), "source-too-deep");
  }

  @Test
  void aPictureIsNoText() {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 1, 2, 3, 4};

    refused(() -> ArticleReader.standard().read(picture, SourceHints.none()), "source-not-text");
  }

  @Test
  void tooManyArticlesAreRefused() {
    ArticleReader reader = ArticleReader.within(SourceLimits.standard().withArticles(1));

    refused(() -> reader.read(Sources.bytes("wire.rss"), SourceHints.none()), "source-too-many");
  }

  @Test
  void cutAndDisturbedSourcesGiveArticlesOrAClearRefusal() {
    for (String name :
        List.of(
            "newspaper.html", "wire.rss", "ninjs-3.json", "newsml-g2.xml", "press-release.eml")) {
      byte[] whole = Sources.bytes(name);
      for (int length = 0; length < whole.length; length += 97) {
        byte[] cut = java.util.Arrays.copyOf(whole, length);
        if (length > 10) {
          cut[length / 2] = (byte) 0xff;
        }
        readOrRefuse(cut, name);
      }
    }
  }

  private static void readOrRefuse(byte[] bytes, String name) {
    try {
      ArticleReader.standard().read(bytes, SourceHints.none().named(name));
    } catch (SourceException refused) {
      assertThat(refused.getMessage()).isNotBlank();
      assertThat(refused.code()).isEqualTo(refused.code().toLowerCase(Locale.ROOT));
    }
  }

  private static byte[] concat(byte[] one, byte[] other) {
    byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  private static void refused(ThrowingCallable reading, String code) {
    Consumer<SourceException> isOfThatCode = e -> assertThat(e.code()).isEqualTo(code);
    assertThatThrownBy(reading).isInstanceOfSatisfying(SourceException.class, isOfThatCode);
  }
}
