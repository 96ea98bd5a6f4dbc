package io.dragoman.dossier.merge;

import static io.dragoman.dossier.merge.Newsroom.article;
import static io.dragoman.dossier.merge.Newsroom.official;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.dragoman.actor.Official;
import io.dragoman.dossier.Dossier;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonMergingTest {

  private static List<Official> merged(Official... officials) {
    Dossier[] dossiers = new Dossier[officials.length];
    for (int i = 0; i < officials.length; i++) {
      dossiers[i] = article("a" + i, "2031-05-0" + (i + 1)).official(officials[i]).dossier();
    }
    return Dossier.merge(dossiers).officials();
  }

  @Test
  void aFamilyNameWithTheOfficeIsThePersonOfThatOffice() {
    assertThat(merged(official("Xi Jinping", "President", "CN"), official("Xi", "President", "CN")))
        .singleElement()
        .satisfies(
            xi -> {
              assertThat(xi.name()).isEqualTo("Xi Jinping");
              assertThat(xi.aliases()).containsExactly("Xi");
            });
  }

  @Test
  void spellingsOfOneNameAreOnePerson() {
    assertThat(
            merged(
                official("Volodymyr Zelensky", "President", "UA"),
                official("VOLODYMYR ZELENSKYY", "PRESIDENT", "UA"),
                official("Volodímir Zelenskiy", "President", "UA")))
        .hasSize(1);
    assertThat(
            merged(
                official("Antony J. Blinken", "Secretary of State", "US"),
                official("Tony Blinken", "Secretary of State", "US")))
        .hasSize(1);
  }

  @Test
  void peopleOfOneNameInTwoCountriesStayApart() {
    assertThat(
            merged(
                official("Ana Paz", "Foreign Minister", "CL"),
                official("Ana Paz", "Foreign Minister", "PE")))
        .hasSize(2);
  }

  @Test
  void ministersOfOneFamilyNameStayApart() {
    assertThat(
            merged(
                official("Wang Yi", "Foreign Minister", "CN"),
                official("Wang Wentao", "Commerce Minister", "CN"),
                official("Wang", "Commerce Minister", "CN")))
        .extracting(Official::name, person -> person.aliases().size())
        .containsExactly(tuple("Wang Yi", 0), tuple("Wang Wentao", 1));
  }

  @Test
  void aNameThatFitsTwoPeopleIsNeither() {
    assertThat(
            merged(
                official("Kim Min-jae", "Vice Minister", "KR"),
                official("Kim Soo-bin", "Vice Minister", "KR"),
                official("Kim", "Vice Minister", "KR")))
        .hasSize(3);
  }

  @Test
  void aMinisterWhoWasAmbassadorIsOnePersonWithACareer() {
    Dossier merged =
        Dossier.merge(
            article("a", "2021-05-03")
                .official(official("Ana Paz", "Ambassador to Peru", "CL"))
                .dossier(),
            article("b", "2031-05-03")
                .official(official("Ana Paz", "Foreign Minister", "CL"))
                .dossier());

    assertThat(merged.officials()).hasSize(1);
    Official paz = merged.officials().get(0);
    assertThat(paz.office().orElseThrow().title()).isEqualTo("Foreign Minister");
    assertThat(paz.officeOn(LocalDate.of(2022, 1, 1)).orElseThrow().title())
        .isEqualTo("Ambassador to Peru");
    assertThat(paz.officeOn(LocalDate.of(2031, 6, 1)).orElseThrow().title())
        .isEqualTo("Foreign Minister");
    assertThat(paz.officeOn(LocalDate.of(2000, 1, 1)).orElseThrow().title())
        .isEqualTo("Ambassador to Peru");
    assertThat(paz.career()).extracting(held -> held.articleIds().get(0)).containsExactly("a", "b");
  }

  @Test
  void officesInTurnsAreTwoPeopleOfOneName() {
    assertThat(
            merged(
                official("Kim Min-jae", "Ministry Spokesman", "KR"),
                official("Kim Min-jae", "Ambassador to Chile", "KR"),
                official("Kim Min-jae", "Ministry Spokesman", "KR")))
        .hasSize(2);
  }
}
