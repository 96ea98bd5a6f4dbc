package io.dragoman.parsers.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormDetectorTest {

  @ParameterizedTest
  @CsvSource({
    "newspaper.html, HTML",
    "ministry.html, HTML",
    "wire.rss, FEED",
    "ministry.atom, FEED",
    "ninjs-1.json, NINJS",
    "ninjs-3.json, NINJS",
    "newsml-g2.xml, NEWSML",
    "press-release.eml, EMAIL"
  })
  void theBytesAreEnough(String name, SourceForm form) {
    byte[] bytes = Sources.bytes(name);

    assertThat(ArticleReader.standard().detect(bytes, SourceHints.none())).isEqualTo(form);
    assertThat(ArticleReader.standard().detect(Sources.gzip(bytes), SourceHints.none()))
        .as("packed")
        .isEqualTo(form);
    assertThat(ArticleReader.standard().detect(bytes, SourceHints.none().named("article.txt")))
        .as("a wrong name misleads nobody")
        .isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BERN, May 3 - The ministers met. | PLAIN_TEXT",
        "'' | PLAIN_TEXT",
        "<DOCUMENT> The ministers met. | PLAIN_TEXT",
        "<!-- made by hand --><!DOCTYPE html PUBLIC \"x\"><html> | HTML",
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'b'>]><rss> | FEED",
        "<rdf:RDF xmlns='http://purl.org/rss/1.0/'> | FEED",
        "<nitf><body/></nitf> | NEWSML",
        "{\"@context\": \"https://schema.org\"} | JSON_LD",
        "{\"id\": 1, \"text\": \"The ministers met.\"} | PLAIN_TEXT",
        "WARC/1.1 | WARC",
        "The minister: no comment | PLAIN_TEXT"
      })
  void firstSignsTell(String head, SourceForm form) {
    byte[] bytes = head.strip().getBytes(StandardCharsets.UTF_8);

    assertThat(ArticleReader.standard().detect(bytes, SourceHints.none())).isEqualTo(form);
  }

  @Test
  void nameAndMediaTypeDecideWhereTheBytesDoNot() {
    byte[] fragment = "The <b>ministers</b> met.".getBytes(StandardCharsets.UTF_8);
    ArticleReader reader = ArticleReader.standard();

    assertThat(reader.detect(fragment, SourceHints.none().named("a.htm")))
        .isEqualTo(SourceForm.HTML);
    assertThat(
            reader.detect(fragment, SourceHints.none().withMediaType("text/html; charset=utf-8")))
        .isEqualTo(SourceForm.HTML);
    assertThat(reader.detect(fragment, SourceHints.none())).isEqualTo(SourceForm.PLAIN_TEXT);
  }

  @Test
  void aFormThatIsSaidIsObeyed() {
    SourceReading reading =
        ArticleReader.standard()
            .read(
                Sources.bytes("newspaper.html"),
                SourceHints.none().withForm(SourceForm.PLAIN_TEXT));

    assertThat(Sources.only(reading).article().text()).startsWith("<!DOCTYPE html>");
  }
}
