package io.dragoman.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.actor.GenericParty;
import io.dragoman.actor.Party;
import io.dragoman.event.AgendaItem;
import io.dragoman.event.Fact;
import io.dragoman.event.GenericEvent;
import io.dragoman.event.GenericFact;
import io.dragoman.event.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownJsonTest {

  private static final DragomanJson JSON = DragomanJson.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"Visit\",\"status\":\"PLANNED\",\"desk\":null,\"score\":0.5,\"tags\":[]}",
        "{\"type\":\"Visit\",\"visitors\":[{\"type\":\"Official\",\"name\":\"Ana Paz\",\"age\":51}]}",
        "{\"type\":\"Visit\",\"visitors\":[{\"type\":\"Robot\",\"name\":\"R2\",\"model\":[1]}]}",
        "{\"type\":\"Visit\",\"visitors\":[{\"type\":\"Robot\"}]}",
        "{\"type\":\"Visit\",\"itinerary\":[{\"place\":{\"name\":\"Lima\",\"kind\":\"CITY\",\"x\":1},"
            + "\"y\":{}}]}",
        "{\"type\":\"Toast\",\"by\":{\"type\":\"Official\"},\"glass\":\"\",\"words\":{\"n\":null}}",
        "{\"type\":\"Toast\",\"evidence\":[{\"property\":\"by\",\"span\":{\"begin\":1,\"end\":3},"
            + "\"quote\":\"me\",\"weight\":1}],\"foundBy\":\"raise a glass\"}",
        "{\"type\":\"AgendaItem\",\"topic\":\"trade\",\"span\":{\"begin\":0,\"end\":5},"
            + "\"event\":{\"type\":\"Toast\",\"date\":\"2024\",\"by\":\"the host\"}}",
      })
  void whatIsNotKnownIsWrittenAgain(String text) {
    assertThat(JSON.write(JSON.read(text, Fact.class))).isEqualTo(text);
  }

  @Test
  void unknownTypesHaveCarriers() {
    assertThat(JSON.read("{\"type\":\"Toast\",\"by\":1}", Fact.class))
        .isInstanceOf(GenericFact.class)
        .extracting(Fact::type)
        .isEqualTo("Toast");
    assertThat(JSON.read("{\"type\":\"Robot\",\"name\":\"R2\"}", Party.class))
        .isInstanceOf(GenericParty.class)
        .extracting(Party::name)
        .isEqualTo("R2");
    AgendaItem item =
        JSON.read(
            "{\"type\":\"AgendaItem\",\"topic\":\"trade\",\"span\":{\"begin\":0,\"end\":5},"
                + "\"event\":{\"type\":\"Toast\",\"date\":\"2024\"}}",
            AgendaItem.class);
    assertThat(item.event()).get().isInstanceOf(GenericEvent.class);
  }

  @Test
  void unknownPropertiesAreWrittenInAlphabeticalOrder() {
    assertThat(JSON.write(JSON.read("{\"type\":\"Visit\",\"z\":1,\"a\":2}", Visit.class)))
        .isEqualTo("{\"type\":\"Visit\",\"a\":2,\"z\":1}");
  }

  @Test
  void aClassNameInJsonMeansNothing() {
    assertThat(JSON.read("{\"type\":\"io.dragoman.event.Visit\"}", Fact.class))
        .isInstanceOf(GenericFact.class);
    assertThat(JSON.read("{\"type\":\"Toast\",\"@class\":\"java.lang.Thread\"}", Fact.class))
        .isInstanceOf(GenericFact.class);
  }
}
