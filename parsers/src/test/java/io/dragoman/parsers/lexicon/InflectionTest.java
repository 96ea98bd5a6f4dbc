package io.dragoman.parsers.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InflectionTest {

  private final Inflection inflection = Lexicon.standard().inflection();

  @Test
  void makesRegularForms() {
    assertThat(inflection.verbForms("urge")).containsExactly("urge", "urges", "urged", "urging");
    assertThat(inflection.verbForms("deny")).containsExactly("deny", "denies", "denied", "denying");
    assertThat(inflection.verbForms("stress")).contains("stresses", "stressed", "stressing");
  }

  @Test
  void takesIrregularFormsFromTheTable() {
    assertThat(inflection.verbForms("speak")).contains("speaks", "spoke", "spoken", "speaking");
    assertThat(inflection.verbForms("cancel")).contains("canceled", "cancelled");
  }

  @Test
  void inflectsTheVerbOfAPhrase() {
    assertThat(inflection.verbForms("put off")).contains("puts off", "putting off");
  }

  @Test
  void makesPluralsOfHeadNouns() {
    assertThat(inflection.nounForms("courtesy call")).contains("courtesy calls");
    assertThat(inflection.nounForms("round of talks")).contains("rounds of talks");
    assertThat(inflection.nounForms("inquiry")).contains("inquiries");
  }
}
