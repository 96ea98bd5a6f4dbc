package io.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EvidenceTest {

  @Test
  void takesItsQuoteFromTheText() {
    Evidence evidence = Evidence.quoting("host", TextSpan.of(10, 15), "A trip to Kenya");

    assertThat(evidence.quote()).isEqualTo("Kenya");
    assertThat(evidence).isEqualTo(Evidence.of("host", TextSpan.of(10, 15), "Kenya"));
  }

  @Test
  void refusesAQuoteThatDoesNotFitItsSpan() {
    assertThatThrownBy(() -> Evidence.of("host", TextSpan.of(10, 15), "Chad"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the evidence of host has a quote of 4 characters, \"Chad\", but the span [10, 15) has"
                + " 5");
  }

  @Test
  void refusesABlankProperty() {
    assertThatThrownBy(() -> Evidence.of(" ", TextSpan.of(0, 4), "Chad"))
        .hasMessageContaining("\"Chad\"");
  }

  @Test
  void anArticleIsItsTextAndWhatIsKnownOfIt() {
    Article article = Article.of("Talks began.", LocalDate.of(2019, 2, 1));

    assertThat(article.text()).isEqualTo("Talks began.");
    assertThat(article.publishedOn()).contains(LocalDate.of(2019, 2, 1));
    assertThat(article.headline()).isEmpty();
    assertThat(Article.of("")).isEqualTo(Article.builder().text("").build());
  }

  @Test
  void aWarningNeedsACode() {
    assertThat(Warning.of("no-date", "No date.").span()).isEmpty();
    assertThat(Warning.of("odd", "Odd.", TextSpan.of(1, 2)).span()).contains(TextSpan.of(1, 2));
    assertThatThrownBy(() -> Warning.of("", "Odd.")).hasMessageContaining("Odd.");
  }
}
