package io.dragoman.parsers.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TokenizerTest {

  private static List<String> words(String text) {
    return Tokenizer.tokenize(text).stream().map(Token::text).toList();
  }

  @Test
  void cliticsStandAlone() {
    assertThat(words("Peru's envoy didn't say she’d won’t"))
        .containsExactly("Peru", "'s", "envoy", "did", "n't", "say", "she", "’d", "wo", "n’t");
    assertThat(words("the ministers’ hall")).containsExactly("the", "ministers", "’", "hall");
    assertThat(words("they cannot go")).containsExactly("they", "can", "not", "go");
  }

  @Test
  void apostropheInsideANameStays() {
    assertThat(words("Ms O’Neill of Côte d'Ivoire and Al-Ja’bari"))
        .containsExactly("Ms", "O’Neill", "of", "Côte", "d'Ivoire", "and", "Al", "-", "Ja’bari");
  }

  @Test
  void hyphenIsCutExceptAfterAPrefix() {
    assertThat(words("the Norway-Chile re-election 22-24 May"))
        .containsExactly("the", "Norway", "-", "Chile", "re-election", "22", "-", "24", "May");
  }

  @Test
  void moneyPercentAndNumbers() {
    assertThat(words("C$66 million, US$1,200.50 or 8.5%"))
        .containsExactly("C$", "66", "million", ",", "US$", "1,200.50", "or", "8.5", "%");
    assertThat(words("at 8:30 on 2021-05-03, 3/4")).contains("8:30", "2021-05-03", "3/4");
  }

  @Test
  void abbreviationsKeepTheirPeriod() {
    assertThat(words("Sen. A. Roe of the U.S. left on Nov. 3 at 9 a.m. sharp."))
        .containsExactly(
            "Sen.", "A.", "Roe", "of", "the", "U.S.", "left", "on", "Nov.", "3", "at", "9", "a.m.",
            "sharp", ".");
  }

  @Test
  void quotationMarksDashesAndEllipses() {
    assertThat(words("“Yes,” he said—twice... (No.)"))
        .containsExactly(
            "“", "Yes", ",", "”", "he", "said", "—", "twice", "...", "(", "No", ".", ")");
  }

  @Test
  void addressesStayWhole() {
    assertThat(words("See https://example.org/a-b?c=d. Write to press@example.org."))
        .containsExactly(
            "See", "https://example.org/a-b?c=d", ".", "Write", "to", "press@example.org", ".");
  }

  @Test
  void unseenCharactersAreFoldedAway() {
    Token token = Tokenizer.tokenize("am\u00ADbas\u200Bsa\u00ADdor\u200E").get(0);

    assertThat(token.folded()).isEqualTo("ambassador");
    assertThat(token.begin()).isZero();
    assertThat(words("a\u00A0b\u202Fc")).containsExactly("a", "b", "c");
  }

  @Test
  void tagsOfAPageAreNoWords() {
    assertThat(words("<p>Oslo<br/>and <b>Lima</b></p>")).containsExactly("Oslo", "and", "Lima");
    assertThat(words("5 < 6 and 7 > 4")).contains("<", ">");
  }

  @Property
  void tokensLieInOrderAndCoverWhatTheySay(@ForAll String text) {
    int end = 0;
    for (Token token : Tokenizer.tokenize(text)) {
      assertThat(token.begin()).isGreaterThanOrEqualTo(end);
      assertThat(token.text())
          .isEqualTo(Folding.visible(text.substring(token.begin(), token.end())));
      assertThat(token.folded()).isNotEmpty();
      end = token.end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }
}
