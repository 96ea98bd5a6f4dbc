package io.dragoman.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.actor.Party;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.Fact;
import io.dragoman.sample.SampleRecordTypes;
import io.dragoman.sample.SampleValues;
import io.dragoman.spi.RecordType;
import io.dragoman.spi.RecordTypes;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripLawsTest {

  private static final DragomanJson JSON =
      DragomanJson.of(
          RecordTypes.standard()
              .with(new SampleRecordTypes().recordTypes().toArray(RecordType[]::new)));

  @Provide
  Arbitrary<Dossier> dossiers() {
    return SampleValues.dossiers();
  }

  @Provide
  Arbitrary<Fact> facts() {
    return SampleValues.facts();
  }

  @Provide
  Arbitrary<Party> parties() {
    return SampleValues.parties();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void aDossierIsReadAsItWasWritten(@ForAll("dossiers") Dossier dossier) {
    String text = JSON.write(dossier);

    Dossier read = JSON.read(text, Dossier.class);

    assertThat(read).isEqualTo(dossier);
    assertThat(JSON.write(read)).isEqualTo(text);
    assertThat(JSON.read(JSON.writePretty(dossier), Dossier.class)).isEqualTo(dossier);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void aFactIsReadAsItWasWrittenWhateverItsType(@ForAll("facts") Fact fact) {
    String text = JSON.write(fact);

    assertThat(JSON.read(text, Fact.class)).isEqualTo(fact);
    assertThat(JSON.write(JSON.read(text, Fact.class))).isEqualTo(text);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void aPartyIsReadAsItWasWrittenWhateverItsType(@ForAll("parties") Party party) {
    String text = JSON.write(party);

    assertThat(JSON.read(text, Party.class)).isEqualTo(party);
    assertThat(JSON.write(JSON.read(text, Party.class))).isEqualTo(text);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void aReaderThatDoesNotKnowATypeLosesNothing(@ForAll("dossiers") Dossier dossier) {
    String text = JSON.write(dossier);
    DragomanJson unknowing = DragomanJson.standard();

    String again = unknowing.write(unknowing.read(text, Dossier.class));

    assertThat(JSON.read(again, Dossier.class)).isEqualTo(dossier);
  }
}
