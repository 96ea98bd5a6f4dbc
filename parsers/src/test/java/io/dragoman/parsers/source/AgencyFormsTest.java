package io.dragoman.parsers.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.text.Article;
import io.dragoman.text.TextSpan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AgencyFormsTest {

  @Test
  void readsNinjs3() {
    SourceArticle read = Sources.only("ninjs-3.json");
    Article article = read.article();

    assertThat(read.form()).isEqualTo(SourceForm.NINJS);
    assertThat(article.id()).contains("urn:newsml:andes.example:20210503:42");
    assertThat(article.headline()).contains("Peru's envoy to visit Bogota for talks");
    assertThat(article.byline()).contains("Ana Ruiz");
    assertThat(article.dateline()).contains("Lima");
    assertThat(article.source()).contains("Andes Agency");
    assertThat(article.publishedOn()).contains(LocalDate.of(2021, 5, 3));
    assertThat(article.text())
        .isEqualTo(
            "LIMA, May 3 (Andes) -- Peru's envoy will visit Bogota on Friday.\n\n"
                + "She will meet the foreign minister of Colombia, and the president of the"
                + " congress.");
    assertThat(read.sourceMap().locate(TextSpan.of(0, 4)))
        .extracting(SourceRange::container)
        .containsExactly("/bodies/1/value");
    assertThat(read.warnings()).isEmpty();
  }

  @Test
  void readsNinjs1AndSaysThatItIsNotReleased() {
    SourceArticle read = Sources.only("ninjs-1.json");

    assertThat(read.article().headline()).contains("Talks in Abuja");
    assertThat(read.article().byline()).contains("T. Okoye");
    assertThat(read.article().source()).contains("Niger Wire");
    assertThat(read.article().url()).contains("http://agency.example/20140203");
    assertThat(read.sourceMap().locate(TextSpan.of(0, 3)))
        .extracting(SourceRange::path)
        .containsExactly("/body_text");
    assertThat(Sources.codes(read)).containsExactly("source-not-released", "source-not-released");
  }

  @Test
  void readsTheTextsOfANewsMessage() {
    SourceReading reading = Sources.reading("newsml-g2.xml");

    assertThat(reading.articles())
        .extracting(read -> read.article().id().orElseThrow())
        .as("the picture has no text")
        .containsExactly("tag:baltic.example,2021:1", "tag:baltic.example,2021:3");
    SourceArticle first = reading.articles().get(0);
    Article article = first.article();
    assertThat(article.text())
        .isEqualTo(
            "The Estonian foreign minister met her Latvian counterpart in Riga on Monday.\n\n"
                + "They discussed the border, and agreed to meet again in the autumn.");
    assertThat(article.headline()).contains("Estonia's minister in Riga");
    assertThat(article.byline()).contains("Liis Tamm");
    assertThat(article.source()).contains("Baltic Agency");
    assertThat(article.publishedOn()).contains(LocalDate.of(2021, 5, 3));
    assertThat(Sources.codes(first)).containsExactly("source-date-differs");
  }

  @Test
  void theElementOfEachWordIsKnown() {
    SourceArticle read = Sources.reading("newsml-g2.xml").articles().get(0);
    int begin = read.article().text().indexOf("foreign");

    assertThat(read.sourceMap().locate(TextSpan.of(begin, begin + 7)))
        .singleElement()
        .satisfies(
            range -> {
              assertThat(range.path())
                  .startsWith("/newsMessage[1]/itemSet[1]/newsItem[1]/contentSet[1]/inlineXML[1]")
                  .endsWith("/body.content[1]/p[1]/em[1]/text()[1]");
              assertThat(range.begin()).isZero();
              assertThat(range.end()).isEqualTo(7);
            });
  }

  @Test
  void aCancelledItemSaysSo() {
    SourceArticle read = Sources.reading("newsml-g2.xml").articles().get(1);

    assertThat(read.article().text()).isEqualTo("The envoy was recalled on Sunday.");
    assertThat(Sources.codes(read)).containsExactly("source-not-released");
  }

  @Test
  void readsJsonLdWithoutAPage() {
    SourceArticle read =
        Sources.only(
            Sources.ofText(
                """
                [{"@context": "https://schema.org", "@type": "NewsArticle", "@id": "urn:a:7",
                  "headline": "Envoy &amp; minister meet", "dateline": "Amman",
                  "datePublished": "2017-03-09T08:00:00+02:00", "inLanguage": {"alternateName": "en"},
                  "articleBody": "The envoy met the minister in Amman on Thursday."}]
                """));

    assertThat(read.form()).isEqualTo(SourceForm.JSON_LD);
    assertThat(read.article().id()).contains("urn:a:7");
    assertThat(read.article().headline()).contains("Envoy & minister meet");
    assertThat(read.article().publishedOn()).contains(LocalDate.of(2017, 3, 9));
    assertThat(read.sourceMap().locate(TextSpan.of(4, 9)))
        .extracting(SourceRange::path)
        .containsExactly("/0/articleBody");
  }

  @Test
  void saysThatJsonWithoutAnArticleHasNone() {
    SourceReading reading =
        Sources.ofText("{\"@context\": \"https://schema.org\", \"@type\": \"Recipe\"}");

    assertThat(reading.articles()).isEmpty();
    assertThat(reading.warnings())
        .singleElement()
        .satisfies(warning -> assertThat(warning.code()).isEqualTo("source-skipped"));
  }
}
