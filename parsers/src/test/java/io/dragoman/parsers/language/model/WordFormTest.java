package io.dragoman.parsers.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordFormTest {

  @Test
  void typographyAndCaseAreFolded() {
    assertThat(WordForm.of("O’Brien").key()).isEqualTo("o'brien");
    assertThat(WordForm.of("“").key()).isEqualTo(WordForm.of("``").key());
    assertThat(WordForm.of("—").key()).isEqualTo("-");
  }

  @Test
  void lettersOfOtherCaseHaveTheSameAffixesButAnotherOutline() {
    int[] small = WordForm.of("talks").affixRows();
    int[] capital = WordForm.of("Talks").affixRows();

    assertThat(small).hasSameSizeAs(capital);
    assertThat(small[0]).isEqualTo(capital[0]);
    assertThat(small[small.length - 1]).isNotEqualTo(capital[capital.length - 1]);
  }

  @Test
  void aVeryLongTokenIsCut() {
    assertThat(WordForm.of("x".repeat(100_000)).key()).hasSizeLessThan(100);
  }

  @Property
  void everyRowIsInTheTable(@ForAll String text) {
    for (int row : WordForm.of(text).affixRows()) {
      assertThat(row).isBetween(0, WordForm.AFFIX_ROWS - 1);
    }
  }
}
