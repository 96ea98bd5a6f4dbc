package io.dragoman.parsers.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.text.Warning;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageCheckTest {

  private static final String ENGLISH =
      "The foreign minister of Kenya will visit Japan from March 9 to 12, her office said on"
          + " Tuesday.";
  private static final String GERMAN =
      "Der Außenminister reist am Montag nach Ankara, wie das Ministerium in Berlin am Freitag"
          + " mitteilte, und trifft dort seinen Amtskollegen.";

  private final LanguageCheck check = new LanguageCheck(LanguageNames.available());
  private final LanguageCheck without = new LanguageCheck(LanguageNames.UNKNOWING);

  @Test
  void englishNeedsNoWarning() {
    assertThat(check.check(ENGLISH, Optional.empty()))
        .isEqualTo(new LanguageCheck.Verdict(Optional.of("en"), List.of()));
    assertThat(check.check(ENGLISH, Optional.of("en-KE")).language()).contains("en-KE");
  }

  @Test
  void namesOfForeignPersonsDoNotMakeATextForeign() {
    String text =
        "BEIJING, April 21 (Xinhua) -- Chinese Foreign Minister Wang Yi met with Malaysian Deputy"
            + " Prime Minister Ahmad Zahid Hamidi in Kuala Lumpur.";

    assertThat(check.check(text, Optional.empty()).language()).contains("en");
    assertThat(check.check(text, Optional.empty()).warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Der Außenminister reist am Montag nach Ankara, wie das Ministerium mitteilte, und trifft dort seinen Amtskollegen.",
        "fr | Le ministre des affaires étrangères se rendra à Tokyo la semaine prochaine pour des entretiens avec son homologue.",
        "es | El canciller viajará a Lima el lunes para reunirse con su homólogo y con la presidenta del congreso.",
        "tr | Dışişleri Bakanı önümüzdeki hafta Tokyo'yu ziyaret edecek ve burada mevkidaşı ile görüşmelerde bulunacak.",
        "sw | Waziri wa mambo ya nje atatembelea Tokyo wiki ijayo kwa mazungumzo na mwenzake wa Japani kuhusu biashara.",
        "ru | Министр иностранных дел посетит Токио на следующей неделе для переговоров со своим коллегой.",
        "zh | 外交部长将于下周访问东京，与日本外相举行会谈，并会见首相。双方将讨论贸易问题。",
      })
  void otherLanguagesAreNamedInAWarning(String tag, String text) {
    LanguageCheck.Verdict verdict = check.check(text, Optional.empty());

    assertThat(verdict.language()).contains(tag);
    assertThat(verdict.warnings()).extracting(Warning::code).containsExactly("source-not-english");
  }

  @Test
  void withoutALibraryTheWarningSaysWhatToAdd() {
    LanguageCheck.Verdict verdict = without.check(GERMAN, Optional.empty());

    assertThat(verdict.language()).isEmpty();
    assertThat(verdict.warnings())
        .singleElement()
        .satisfies(
            warning -> assertThat(warning.message()).contains("org.apache.opennlp:opennlp-tools"));
  }

  @Test
  void aWrongWordOfThePublisherIsSaid() {
    assertThat(check.check(GERMAN, Optional.of("en")).warnings())
        .extracting(Warning::code)
        .containsExactly("source-not-english", "source-language-differs");
    LanguageCheck.Verdict english = check.check(ENGLISH, Optional.of("de-DE"));
    assertThat(english.language()).contains("en");
    assertThat(english.warnings())
        .extracting(Warning::code)
        .containsExactly("source-language-differs");
  }

  @Test
  void ofTooFewWordsThePublishersIsBelieved() {
    assertThat(check.check("Envoy arrives", Optional.empty()).warnings()).isEmpty();
    assertThat(check.check("Gesandter trifft ein", Optional.of("de")).warnings())
        .extracting(Warning::code)
        .containsExactly("source-not-english");
  }
}
