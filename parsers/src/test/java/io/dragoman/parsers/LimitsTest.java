package io.dragoman.parsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dragoman.text.Article;
import org.junit.jupiter.api.Test;

class LimitsTest {

  @Test
  void limitsThatLeaveNothingToReadAreRefusedNamingTheValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Limits(0, 100))
        .withMessage("characters must be positive, got 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Limits(100, -1))
        .withMessage("sentenceTokens must be positive, got -1");
  }

  @Test
  void aTextOverTheLimitIsRefusedNamingBothLengths() {
    // GIVEN
    ArticleParser parser = ArticleParser.builder().limits(new Limits(20, 100)).build();

    // WHEN / THEN
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parser.parse(Article.of("The envoy left Lomé today.")))
        .withMessageContainingAll("26", "20", "ArticleParser.builder().limits(...)");
    assertThat(parser.parse(Article.of("The envoy left Lomé.")).visits()).isNotNull();
  }
}
