package io.dragoman.parsers.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.text.Article;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

  @Test
  void readsANewspaperAndLeavesOutWhatIsAroundTheArticle() {
    Article article = Sources.only("newspaper.html").article();

    assertThat(article.text())
        .isEqualTo(
            """
            SANTIAGO, Oct 3 – Chile's foreign minister, Elena Morales, will receive her Norwegian counterpart, Kari Solberg Lie, in Punta Arenas on Thursday, the ministry said.

            The two ministers will sign a memorandum on the protection of fish stocks, and "open a new chapter" in the cooperation of both countries, according to the statement.

            Visit to Antarctica

            Before the meeting, Solberg Lie is to visit a research station on King George Island with three members of parliament.

            “We have waited for this visit for two years,” Morales told reporters.""");
  }

  @Test
  void takesMetadataFromJsonLdFirst() {
    SourceArticle read = Sources.only("newspaper.html");
    Article article = read.article();

    assertThat(article.id()).contains("newspaper.html");
    assertThat(article.headline()).contains("Chile and Norway to open talks on fisheries");
    assertThat(article.byline()).contains("Inés Fuentes, Odd Berg");
    assertThat(article.publishedOn()).contains(LocalDate.of(2022, 10, 3));
    assertThat(article.source()).contains("The Southern Herald");
    assertThat(article.url()).contains("https://herald.example/world/2022/chile-norway-fisheries");
    assertThat(article.language()).contains("en-GB");
    assertThat(read.form()).isEqualTo(SourceForm.HTML);
    assertThat(read.warnings()).as("one moment in two time zones is no conflict").isEmpty();
  }

  @Test
  void readsAnAgencyThatHasOnlyMetaTags() {
    Article article = Sources.only("agency.html").article();

    assertThat(article.text())
        .startsWith("LOME, June 13 (Volta) -- The foreign ministers of Ghana and Togo")
        .endsWith("called the agreement \"a gift to the traders of both towns.\" Enditem")
        .doesNotContain("shakes hands", "Related", "Editor");
    assertThat(article.headline()).contains("Ghana, Togo ministers agree on border crossing");
    assertThat(article.byline()).contains("Kofi Mensah");
    assertThat(article.publishedOn()).contains(LocalDate.of(2019, 6, 13));
    assertThat(article.source()).contains("Volta News Agency");
  }

  @Test
  void readsAMinistrysPageWithoutMetadata() {
    Article article = Sources.only("ministry.html").article();

    assertThat(article.headline())
        .contains("Foreign Minister to pay an official visit to Mongolia");
    assertThat(article.publishedOn()).contains(LocalDate.of(2018, 11, 14));
    assertThat(article.language()).contains("en");
    assertThat(article.text().split("\n\n"))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("At the invitation of the Minister"),
            second -> assertThat(second).endsWith("air services and visa-free travel."),
            third ->
                assertThat(third)
                    .isEqualTo(
                        "The Minister will be accompanied by a delegation of twelve officials and"
                            + " businessmen."));
  }

  @Test
  void saysThatALiveBlogHasManyDates() {
    SourceArticle read = Sources.only("live-blog.html");

    assertThat(Sources.codes(read)).containsExactly("source-live-blog");
    assertThat(read.article().text()).contains("working dinner.", "guard of honour.");
  }

  @Test
  void takesTheTextFromTheMetadataOfAPageThatIsFilledByScript() {
    SourceArticle read = Sources.only("script-filled.html");

    assertThat(read.article().text())
        .startsWith("The special envoy of the United Nations arrived in Dushanbe");
    assertThat(Sources.codes(read)).containsExactly("source-partial");
    assertThat(read.sourceMap().locate(io.dragoman.text.TextSpan.of(4, 11)))
        .singleElement()
        .satisfies(range -> assertThat(range.path()).isEqualTo("/articleBody"))
        .satisfies(range -> assertThat(range.begin()).isEqualTo(4));
  }

  @Test
  void warnsWhereDatelineAndMetadataDiffer() {
    SourceArticle read =
        Sources.only(
            Sources.ofText(
                page(
                    "<meta name='date' content='2021-05-07'>",
                    "<p>BERN, May 3 - The two ministers will meet tomorrow, the foreign ministry"
                        + " said in a statement.</p>")));

    assertThat(read.article().publishedOn()).contains(LocalDate.of(2021, 5, 7));
    assertThat(read.warnings())
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.code()).isEqualTo("source-date-differs");
              assertThat(warning.message()).contains("2021-05-07", "2021-05-03");
              assertThat(warning.span().orElseThrow().in(read.article().text()))
                  .isEqualTo("BERN, May 3");
            });
  }

  @Test
  void takesTheDatelinesDayWhereThereIsNoOther() {
    SourceArticle read =
        Sources.only(
            Sources.ofText(
                page(
                    "",
                    "<p>BERN, May 3, 2021 - The two ministers will meet tomorrow, the foreign"
                        + " ministry said in a statement.</p>")));

    assertThat(read.article().publishedOn()).contains(LocalDate.of(2021, 5, 3));
    assertThat(read.warnings()).isEmpty();
  }

  @Test
  void warnsWhereThePublisherGivesTwoDays() {
    SourceArticle read =
        Sources.only(
            Sources.ofText(
                page(
                    "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                        + "\"headline\":\"x\",\"datePublished\":\"2021-05-03\"}</script>"
                        + "<meta property='article:published_time' content='2020-01-09'>",
                    "<p>The two ministers will meet tomorrow, the ministry said on Monday.</p>")));

    assertThat(read.article().publishedOn()).contains(LocalDate.of(2021, 5, 3));
    assertThat(Sources.codes(read)).containsExactly("source-dates-conflict");
  }

  @Test
  void saysThatMetadataCannotBeRead() {
    SourceArticle read =
        Sources.only(
            Sources.ofText(
                page(
                    "<script type='application/ld+json'>{\"@type\": oops</script>",
                    "<p>The two ministers will meet tomorrow, the ministry said on Monday.</p>")));

    assertThat(Sources.codes(read)).containsExactly("source-metadata-unreadable");
  }

  @Test
  void aPageWithoutAnArticleGivesAnEmptyTextAndAWarning() {
    SourceArticle read =
        Sources.only(Sources.ofText("<html><body><nav><a href='/'>Home</a></nav></body></html>"));

    assertThat(read.article().text()).isEmpty();
    assertThat(Sources.codes(read)).containsExactly("source-no-text");
  }

  @Test
  void anAddressOfThePageIsBetterThanTheOneItWasFoundAt() {
    String page = page("<link rel='canonical' href='https://a.example/1'>", "<p>Text.</p>");

    SourceReading reading =
        ArticleReader.standard().read(page, SourceHints.none().foundAt("https://b.example/2"));

    assertThat(Sources.only(reading).article().url()).contains("https://a.example/1");
  }

  static String page(String head, String body) {
    return "<html><head>" + head + "</head><body><h1>Talks</h1>" + body + "</body></html>";
  }
}
