package io.dragoman.examples.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.actor.Country;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.Fact;
import io.dragoman.json.DragomanJson;
import io.dragoman.spi.RecordTypes;
import io.dragoman.testkit.DragomanAssertions;
import io.dragoman.testkit.RecordConformance;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RecordsOfYourOwnTest {

  @Test
  void printsTheRecordsThatItReadBack() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    RecordsOfYourOwn.run(new PrintStream(out, true, StandardCharsets.UTF_8));

    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "Visit: Ana Paz to Peru (Americas desk)",
            "TreatyVisit: Leo Rey to Iceland",
            "Sanction: {\"type\":\"Sanction\","
                + "\"imposedBy\":{\"type\":\"Country\",\"code\":\"CA\",\"name\":\"Canada\"},"
                + "\"targets\":[{\"type\":\"Organization\",\"name\":\"Northern Shipping\"}],"
                + "\"measure\":\"asset freeze\"}");
  }

  @Test
  void theTypesKeepTheLawsOfRecords() {
    RecordConformance conformance = RecordConformance.of(RecordTypes.discovered());

    for (Fact fact : RecordsOfYourOwn.dossier().facts(Fact.class)) {
      conformance.check(fact);
    }
  }

  @Test
  void aProgramThatDoesNotKnowTheTypesPassesThemOn() {
    DragomanJson knowing = DragomanJson.of(RecordTypes.discovered());
    DragomanJson unknowing = DragomanJson.standard();
    Dossier dossier = RecordsOfYourOwn.dossier();

    Dossier passed = unknowing.read(knowing.write(dossier), Dossier.class);

    assertThat(knowing.read(unknowing.write(passed), Dossier.class)).isEqualTo(dossier);
    DragomanAssertions.assertThat(passed).visitTo("PE").hasVisitors("Ana Paz");
  }

  @Test
  void aSanctionHasAnInvariantOfItsOwn() {
    Sanction.Builder sanction =
        Sanction.builder()
            .imposedBy(Country.of("CA"))
            .addTarget(Country.of("CA"))
            .measure("asset freeze");

    assertThatThrownBy(sanction::build).hasMessage("Canada is among its own targets");
  }
}
