package io.dragoman.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.event.GenericEvent;
import io.dragoman.event.GenericFact;
import io.dragoman.event.Visit;
import org.junit.jupiter.api.Test;

class RecordTypesTest {

  @Test
  void theStandardTypesHaveTheNamesOfTheirClasses() {
    assertThat(RecordTypes.standard())
        .hasToString(
            "[Official, Country, Organization, Group, Visit, Meeting, AgendaItem, Statement]");
    assertThat(RecordTypes.standard().find("Visit")).contains(RecordType.of(Visit.class));
    assertThat(RecordTypes.standard().find("Toast")).isEmpty();
  }

  @Test
  void twoClassesOfOneNameAreRefusedNamingBoth() {
    RecordTypes types = RecordTypes.standard().with(new RecordType("Toast", GenericFact.class));

    assertThatThrownBy(() -> types.with(new RecordType("Toast", GenericEvent.class)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "two record types are called \"Toast\": io.dragoman.event.GenericFact and"
                + " io.dragoman.event.GenericEvent");
  }

  @Test
  void oneClassOfTwoNamesIsRefusedNamingBoth() {
    assertThatThrownBy(() -> RecordTypes.standard().with(new RecordType("Trip", Visit.class)))
        .hasMessage(
            "the record type io.dragoman.event.Visit has two names: \"Visit\" and \"Trip\"");
  }

  @Test
  void aTypeMayBeAddedAgain() {
    assertThat(RecordTypes.standard().with(RecordType.of(Visit.class)).all())
        .isEqualTo(RecordTypes.standard().all());
  }

  @Test
  void onlyFactsAndPartiesAreRecordTypes() {
    assertThatThrownBy(() -> RecordType.of(String.class))
        .hasMessageContaining("java.lang.String")
        .hasMessageContaining("neither");
    assertThatThrownBy(() -> new RecordType(" ", Visit.class)).hasMessageContaining("blank");
  }

  @Test
  void servicesAreFoundWhenAskedFor() {
    assertThat(RecordTypes.discovered().find("Sanction")).isPresent();
    assertThat(RecordTypes.discovered(getClass().getClassLoader()).find("TreatyVisit")).isPresent();
    assertThat(RecordTypes.standard().find("Sanction")).isEmpty();
  }
}
