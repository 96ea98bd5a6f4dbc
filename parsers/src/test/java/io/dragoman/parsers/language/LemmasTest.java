package io.dragoman.parsers.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {

  @ParameterizedTest
  @CsvSource({
    "said, say",
    "says, say",
    "told, tell",
    "met, meet",
    "meeting, meet",
    "held, hold",
    "travelled, travel",
    "traveled, travel",
    "travelling, travel",
    "visited, visit",
    "invited, invite",
    "hoping, hope",
    "planned, plan",
    "cancelled, cancel",
    "canceled, cancel",
    "called, call",
    "postponed, postpone",
    "announcing, announce",
    "agreed, agree",
    "denied, deny",
    "discusses, discuss",
    "flew, fly",
    "flies, fly",
    "arranged, arrange",
    "exchanged, exchange",
    "committed, commit",
    "referring, refer",
    "focused, focus",
    "reiterated, reiterate",
    "urged, urge",
    "warned, warn",
    "taking, take",
    "undertook, undertake",
    "rescheduled, reschedule",
    "lying, lie",
    "died, die",
    "emphasised, emphasise",
    "pursued, pursue"
  })
  void verbs(String form, String lemma) {
    assertThat(Lemmas.verb(form)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "visits, visit", "countries, country", "speeches, speech", "crises, crisis", "talks, talk",
    "ties, tie", "news, news", "politics, politics", "headquarters, headquarters", "women, woman",
    "addresses, address", "1960s, 1960s"
  })
  void nouns(String form, String lemma) {
    assertThat(Lemmas.noun(form)).isEqualTo(lemma);
  }

  @Test
  void auxiliaries() {
    assertThat(Lemmas.of("'ll", Upos.AUX)).isEqualTo("will");
    assertThat(Lemmas.of("was", Upos.AUX)).isEqualTo("be");
    assertThat(Lemmas.of("had", Upos.AUX)).isEqualTo("have");
  }

  @Test
  void otherWordsStay() {
    assertThat(Lemmas.of("paris", Upos.PROPN)).isEqualTo("paris");
    assertThat(Lemmas.of("united", Upos.ADJ)).isEqualTo("united");
  }
}
