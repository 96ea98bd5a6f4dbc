package io.dragoman.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.BooleanNode;
import io.dragoman.actor.Place;
import io.dragoman.actor.PlaceKind;
import io.dragoman.event.Fact;
import io.dragoman.event.Visit;
import io.dragoman.time.EventDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExtraPropertyTest {

  private static final ExtraProperty<LocalDate> SIGNED_ON =
      ExtraProperty.of("acme-signedOn", LocalDate.class);
  private static final ExtraProperty<Place> SIGNED_AT =
      ExtraProperty.of("acme-signedAt", Place.class);
  private static final ExtraProperty<EventDate> VALID =
      ExtraProperty.of("acme-valid", EventDate.class, DragomanJson.standard());

  @Test
  void isTypedInTheRecordAndPlainInItsJson() {
    Visit visit =
        Visit.builder()
            .putExtra(SIGNED_ON.with(LocalDate.of(2018, 3, 2)))
            .putExtra(SIGNED_AT.with(Place.of("Quito", PlaceKind.CITY)))
            .putExtra(VALID.with(EventDate.year(2019)))
            .build();

    assertThat(SIGNED_ON.in(visit)).contains(LocalDate.of(2018, 3, 2));
    assertThat(SIGNED_AT.in(visit)).contains(Place.of("Quito", PlaceKind.CITY));
    assertThat(DragomanJson.standard().write(visit))
        .isEqualTo(
            "{\"type\":\"Visit\",\"acme-signedAt\":{\"name\":\"Quito\",\"kind\":\"CITY\"},"
                + "\"acme-signedOn\":\"2018-03-02\",\"acme-valid\":\"2019\"}");
    Fact read = DragomanJson.standard().read(DragomanJson.standard().write(visit), Fact.class);
    assertThat(read).isEqualTo(visit);
    assertThat(VALID.in(read)).contains(EventDate.year(2019));
  }

  @Test
  void isAbsentWhereItIsNotSet() {
    assertThat(SIGNED_ON.in(Visit.builder().build())).isEmpty();
  }

  @Test
  void refusesAValueOfAnotherType() {
    Visit visit = Visit.builder().putExtra("acme-signedOn", BooleanNode.TRUE).build();

    assertThatThrownBy(() -> SIGNED_ON.in(visit)).isInstanceOf(RecordJsonException.class);
    assertThatThrownBy(() -> ExtraProperty.of(" ", LocalDate.class))
        .hasMessageContaining("java.time.LocalDate");
    assertThat(SIGNED_ON).hasToString("acme-signedOn: LocalDate");
    assertThat(SIGNED_ON.name()).isEqualTo("acme-signedOn");
  }
}
