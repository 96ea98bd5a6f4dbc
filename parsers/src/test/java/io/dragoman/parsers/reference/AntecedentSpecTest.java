package io.dragoman.parsers.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.actor.Country;
import io.dragoman.actor.Party;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom pronouns, bare offices, plurals and groups stand for. */
class AntecedentSpecTest {

  @Test
  void followsThePronounToTheSubject() {
    Readings readings =
        Readings.of(
            "Kenyan Foreign Minister Alfred Mutua met with Prime Minister Edi Hoxha of Albania. He"
                + " praised the talks.");
    assertThat(readings.subjectOf("praise")).containsExactly("Alfred Mutua");
  }

  @Test
  void heedsWhatHonorificsSayOfThePerson() {
    Readings readings =
        Readings.of(
            "Mr. Ola Berg, the Norwegian foreign minister, met with Mrs. Ana Ruiz, the Spanish"
                + " ambassador. She praised the talks.");
    assertThat(readings.subjectOf("praise")).containsExactly("Ana Ruiz");
  }

  @Test
  void knowsTheHolderOfABareOffice() {
    Readings readings =
        Readings.of(
            "Deputy Secretary of State Jane Hale met with Chinese Foreign Minister Qin Gang. The"
                + " Deputy Secretary praised the talks.");
    assertThat(readings.subjectOf("praise")).containsExactly("Jane Hale");
  }

  @Test
  void knowsTheHolderByTheCountryBesideTheOffice() {
    Readings readings =
        Readings.of(
            "Finnish President Sauli Aho met with Estonian President Alar Kask. The Finnish"
                + " president praised the talks.");
    assertThat(readings.subjectOf("praise")).containsExactly("Sauli Aho");
  }

  @Test
  void findsBothLeaders() {
    Readings readings =
        Readings.of(
            "Indian Prime Minister Arun Modi met with Japanese Prime Minister Ken Suga. Both"
                + " leaders praised the talks.");
    assertThat(readings.subjectOf("praise")).containsExactly("Arun Modi", "Ken Suga");
  }

  @Test
  void findsThoseWhoMetBehindThey() {
    Readings readings =
        Readings.of(
            "Foreign Minister Urmas Kask of Estonia met with Foreign Minister Jan Lis of Poland."
                + " They discussed trade.");
    assertThat(readings.subjectOf("discuss")).containsExactly("Urmas Kask", "Jan Lis");
  }

  @Test
  void readsAllMembersOfAListAndNobodyInARelativeClause() {
    Readings readings =
        Readings.of(
            "The envoy met with Prime Minister Edi Hoxha, Foreign Minister Olta Leka, and senior"
                + " Albanian officials.");
    assertThat(readings.partnersOf("meet"))
        .containsExactly("Edi Hoxha", "Olta Leka", "senior Albanian officials");
  }

  @Test
  void letsACapitalSpeakForItsGovernment() {
    Readings readings = Readings.of("Ankara rejected the proposal.");
    assertThat(readings.subjectOf("reject")).containsExactly(Country.of("TR").name());
  }

  @Test
  void linksADescribedOfficeToAPersonWhoIsOnlyNamed() {
    Readings readings =
        Readings.of("Mr Haile arrived at noon. The Prime Minister of Ethiopia praised the talks.");
    List<? extends Party> officials = readings.references().officials();
    assertThat(officials).extracting(Party::name).contains("Haile");
  }
}
