package io.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import org.junit.jupiter.api.Test;

class PartyTest {

  @Test
  void theSameOfficialFoundTwiceIsEqual() {
    Official one =
        Official.builder()
            .name("Ines Duarte")
            .addEvidence(Evidence.of("name", TextSpan.of(0, 11), "Ines Duarte"))
            .foundBy("title before name")
            .build();

    assertThat(one)
        .isEqualTo(Official.of("Ines Duarte"))
        .hasSameHashCodeAs(Official.of("Ines Duarte"));
    assertThat(one).isNotEqualTo(Official.builder().from(one).addAlias("Duarte").build());
  }

  @Test
  void theFirstOfficeIsTheBest() {
    Official official =
        Official.builder()
            .name("Ines Duarte")
            .addOffices(Office.of("Foreign Minister"), Office.of("Deputy Prime Minister"))
            .build();

    assertThat(official.office()).contains(Office.of("Foreign Minister"));
    assertThat(Official.of("Ines Duarte").office()).isEmpty();
  }

  @Test
  void namesAreNeverBlank() {
    assertThatThrownBy(() -> Official.of(" ")).hasMessageContaining("an official has a name");
    assertThatThrownBy(() -> Organization.of(""))
        .hasMessageContaining("an organization has a name");
    assertThatThrownBy(() -> Group.of("\t")).hasMessageContaining("a group has a name");
    assertThatThrownBy(() -> Office.of("")).hasMessageContaining("an office has a title");
    assertThatThrownBy(() -> Place.of("", PlaceKind.CITY))
        .hasMessageContaining("a place has a name");
  }

  @Test
  void everyPartyTellsItsType() {
    assertThat(Official.of("A").type()).isEqualTo("Official");
    assertThat(Organization.of("A").type()).isEqualTo("Organization");
    assertThat(Group.of("A").type()).isEqualTo("Group");
    assertThat(Country.of("PE").type()).isEqualTo("Country");
  }
}
