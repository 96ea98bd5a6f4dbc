package io.dragoman.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.actor.Country;
import io.dragoman.actor.Official;
import io.dragoman.actor.Organization;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.Fact;
import io.dragoman.event.GenericFact;
import io.dragoman.event.Visit;
import io.dragoman.event.VisitLike;
import io.dragoman.event.VisitStatus;
import io.dragoman.sample.Movement;
import io.dragoman.sample.Sanction;
import io.dragoman.sample.TreatyVisit;
import io.dragoman.spi.RecordTypes;
import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExtensionTypesTest {

  private static final DragomanJson JSON = DragomanJson.of(RecordTypes.discovered());
  private static final DragomanJson UNKNOWING = DragomanJson.standard();

  private static final TreatyVisit TREATY_VISIT =
      TreatyVisit.builder()
          .addVisitor(Official.of("Ana Paz"))
          .host(Country.of("PE"))
          .status(VisitStatus.PLANNED)
          .treaty("fisheries treaty")
          .inForceFrom(LocalDate.of(2018, 1, 1))
          .addEvidence(Evidence.of("treaty", TextSpan.of(5, 21), "fisheries treaty"))
          .foundBy("sign on a visit")
          .build();

  private static final String TREATY_VISIT_TEXT =
      "{\"type\":\"TreatyVisit\",\"visitors\":[{\"type\":\"Official\",\"name\":\"Ana Paz\"}],"
          + "\"host\":{\"type\":\"Country\",\"code\":\"PE\",\"name\":\"Peru\"},"
          + "\"status\":\"PLANNED\",\"treaty\":\"fisheries treaty\",\"inForceFrom\":\"2018-01-01\","
          + "\"evidence\":[{\"property\":\"treaty\",\"span\":{\"begin\":5,\"end\":21},"
          + "\"quote\":\"fisheries treaty\"}],\"foundBy\":\"sign on a visit\"}";

  @Test
  void aTypeThatInheritsFromVisitIsARecordLikeAnyOther() {
    assertThat(JSON.write(TREATY_VISIT)).isEqualTo(TREATY_VISIT_TEXT);
    assertThat(JSON.read(TREATY_VISIT_TEXT, TreatyVisit.class)).isEqualTo(TREATY_VISIT);
    assertThat(JSON.read(TREATY_VISIT_TEXT, Fact.class)).isEqualTo(TREATY_VISIT);
    assertThat(JSON.read(TREATY_VISIT_TEXT, VisitLike.class)).isEqualTo(TREATY_VISIT);
  }

  @Test
  void aTypeThatInheritsFromVisitInheritsItsInvariants() {
    TreatyVisit.Builder twice = TreatyVisit.builder().from(TREATY_VISIT);

    assertThatThrownBy(() -> twice.addVisitor(Official.of("Ana Paz")).build())
        .hasMessageContaining("name Ana Paz twice");
  }

  @Test
  void itIsMadeFromAVisitAndIsNoVisitItself() {
    Visit visit = Visit.builder().addVisitor(Official.of("Ana Paz")).build();
    TreatyVisit treatyVisit = TreatyVisit.builder().from(visit).treaty("pact").build();

    assertThat(treatyVisit.visitors()).isEqualTo(visit.visitors());
    assertThat(treatyVisit).isNotEqualTo(visit);
    assertThat(visit).isNotEqualTo(treatyVisit);
  }

  @Test
  void aReaderThatDoesNotKnowTheTypePassesItOn() {
    Fact read = UNKNOWING.read(TREATY_VISIT_TEXT, Fact.class);

    assertThat(read).isInstanceOf(GenericFact.class);
    assertThat(read.evidence()).isEqualTo(TREATY_VISIT.evidence());
    assertThat(JSON.read(UNKNOWING.write(read), Fact.class)).isEqualTo(TREATY_VISIT);
  }

  @Test
  void aWhollyNewTypeHasItsOwnInvariantsAndPartyTypes() {
    Sanction sanction =
        Sanction.builder()
            .imposedBy(Country.of("CA"))
            .addTarget(Organization.of("Northern Shipping"))
            .addTarget(Movement.builder().name("River Front").addActiveIn(Country.of("ML")).build())
            .measure("asset freeze")
            .build();
    String text = JSON.write(sanction);

    assertThat(text)
        .isEqualTo(
            "{\"type\":\"Sanction\","
                + "\"imposedBy\":{\"type\":\"Country\",\"code\":\"CA\",\"name\":\"Canada\"},"
                + "\"targets\":[{\"type\":\"Organization\",\"name\":\"Northern Shipping\"},"
                + "{\"type\":\"Movement\",\"name\":\"River Front\","
                + "\"activeIn\":[{\"type\":\"Country\",\"code\":\"ML\",\"name\":\"Mali\"}]}],"
                + "\"measure\":\"asset freeze\"}");
    assertThat(JSON.read(text, Fact.class)).isEqualTo(sanction);
    assertThat(JSON.read(UNKNOWING.write(UNKNOWING.read(text, Fact.class)), Fact.class))
        .isEqualTo(sanction);
    assertThatThrownBy(
            () ->
                JSON.read(
                    text.replace(
                        "{\"type\":\"Organization\",\"name\":\"Northern Shipping\"}",
                        "{\"type\":\"Country\",\"code\":\"CA\"}"),
                    Fact.class))
        .hasMessage("Canada cannot impose a sanction on itself");
  }

  @Test
  void aDossierHoldsRecordsOfAnyType() {
    Visit visit = Visit.builder().host(Country.of("PE")).build();
    Dossier dossier = Dossier.builder().addVisit(visit).addOther(TREATY_VISIT).build();

    assertThat(JSON.read(JSON.write(dossier), Dossier.class)).isEqualTo(dossier);
    assertThat(dossier.facts(VisitLike.class)).containsExactly(visit, TREATY_VISIT);
    assertThat(dossier.facts(TreatyVisit.class)).containsExactly(TREATY_VISIT);
  }
}
