package io.dragoman.parsers.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.text.Article;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EmailReaderTest {

  @Test
  void readsAPressRelease() {
    SourceArticle read = Sources.only("press-release.eml");
    Article article = read.article();

    assertThat(article.text().replace("\r\n", "\n"))
        .isEqualTo(
            """
            FOR IMMEDIATE RELEASE

            LIMA, May 3 -- Foreign Minister Gómez will visit Quito from May 10 to 12 for talks with her counterpart.

            She will be received by the president on May 11.""");
    assertThat(article.headline()).contains("Foreign Minister Gómez to visit Quito");
    assertThat(article.source()).contains("Ministry of Foreign Affairs, Perú");
    assertThat(article.publishedOn()).contains(LocalDate.of(2021, 5, 3));
  }

  @Test
  void saysThatAnAttachmentIsLeftOut() {
    assertThat(Sources.only("press-release.eml").warnings())
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.code()).isEqualTo("source-skipped");
              assertThat(warning.message()).contains("part 3 (application/pdf)");
            });
  }

  @Test
  void readsAMailOfPlainLines() {
    SourceArticle read =
        Sources.only(
            Sources.ofText(
                """
                From: press@mfa.example
                Subject: Minister to visit Lagos
                Date: 9 Mar 2016 08:00:00 +0100

                The minister will travel to Lagos on Monday.
                """));

    assertThat(read.form()).isEqualTo(SourceForm.EMAIL);
    assertThat(read.article().headline()).contains("Minister to visit Lagos");
    assertThat(read.article().source()).contains("press@mfa.example");
    assertThat(read.article().publishedOn()).contains(LocalDate.of(2016, 3, 9));
    assertThat(read.article().text().strip())
        .isEqualTo("The minister will travel to Lagos on Monday.");
  }

  @Test
  void takesTheHtmlWhereThePlainPartSaysNothing() {
    String mail =
        """
        From: press@mfa.example
        Subject: Talks
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary=b

        --b
        Content-Type: text/plain

        Please use another program to read this.
        --b
        Content-Type: text/html; charset=iso-8859-1

        <p>The minister met her colleague from S\u00e3o Tom\u00e9 in Lisbon on Friday.</p><p>Both spoke about fisheries and an agreement on air services.</p>
        --b--
        """;

    SourceArticle read =
        Sources.only(
            ArticleReader.standard()
                .read(mail.getBytes(StandardCharsets.ISO_8859_1), SourceHints.none()));

    assertThat(read.article().text())
        .isEqualTo(
            "The minister met her colleague from São Tomé in Lisbon on Friday.\n\n"
                + "Both spoke about fisheries and an agreement on air services.");
  }

  @Test
  void aTextWithAColonIsNoMail() {
    SourceReading reading =
        Sources.ofText("Subject: talks on water.\nThe ministers met.\n\nThey agreed.");

    assertThat(reading.form()).isEqualTo(SourceForm.PLAIN_TEXT);
  }
}
