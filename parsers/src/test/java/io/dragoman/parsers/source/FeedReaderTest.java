package io.dragoman.parsers.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.text.Article;
import io.dragoman.text.TextSpan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FeedReaderTest {

  @Test
  void readsAnRssItemWithItsWholeContent() {
    SourceArticle read = Sources.reading("wire.rss").articles().get(0);
    Article article = read.article();

    assertThat(article.text())
        .isEqualTo(
            "APIA, May 2 - Fiji's prime minister will visit Samoa next week for talks, his office"
                + " said.\n\nHe will be accompanied by the foreign minister.");
    assertThat(article.id()).contains("courier-71");
    assertThat(article.headline()).contains("Fiji’s prime minister to visit Samoa");
    assertThat(article.byline()).contains("Mele Tupou");
    assertThat(article.source()).contains("The Pacific Courier");
    assertThat(article.url()).contains("https://courier.example/samoa");
    assertThat(article.publishedOn())
        .as("the day where it was published, not that of Greenwich")
        .contains(LocalDate.of(2021, 5, 2));
    assertThat(read.warnings()).isEmpty();
    assertThat(read.sourceMap().locate(TextSpan.of(0, 4)))
        .singleElement()
        .satisfies(
            range -> {
              assertThat(range.container()).isEqualTo("/rss/channel/item[1]/content:encoded");
              assertThat(range.path()).isEqualTo("/html[1]/body[1]/p[1]/text()[1]");
            });
  }

  @Test
  void saysThatASummaryIsOnlyAPart() {
    SourceArticle read = Sources.reading("wire.rss").articles().get(1);

    assertThat(read.article().text())
        .isEqualTo(
            "Tonga has recalled its high commissioner for consultations, the palace office said …");
    assertThat(read.article().byline()).contains("Sione Fifita");
    assertThat(Sources.codes(read)).containsExactly("source-partial");
    assertThat(read.warnings().get(0).message()).contains("https://courier.example/tonga");
  }

  @Test
  void readsAtom() {
    SourceReading reading = Sources.reading("ministry.atom");

    assertThat(reading.form()).isEqualTo(SourceForm.FEED);
    assertThat(reading.articles()).hasSize(2);
    Article first = reading.articles().get(0).article();
    assertThat(first.text())
        .isEqualTo(
            "The minister received the new ambassador of Chile on Monday.\n\n"
                + "They spoke about a visit in the autumn.");
    assertThat(first.publishedOn()).as("published, not updated").contains(LocalDate.of(2021, 5, 3));
    assertThat(first.byline()).contains("Press Office");
    assertThat(first.language()).contains("en");
    SourceArticle second = reading.articles().get(1);
    assertThat(second.article().publishedOn()).contains(LocalDate.of(2021, 5, 4));
    assertThat(Sources.codes(second)).containsExactly("source-partial");
  }
}
