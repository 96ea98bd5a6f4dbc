package io.dragoman.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.actor.Country;
import io.dragoman.event.GenericFact;
import io.dragoman.event.Visit;
import io.dragoman.spi.RecordType;
import io.dragoman.spi.RecordTypes;
import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import io.dragoman.time.EventDate;
import org.junit.jupiter.api.Test;

class RecordConformanceTest {

  private static final Toast TOAST =
      Toast.builder()
          .to(Country.of("PE"))
          .words("to our friendship")
          .date(EventDate.year(2017))
          .addEvidence(Evidence.of("words", TextSpan.of(0, 2), "to"))
          .foundBy("raise a glass")
          .build();

  @Test
  void aTypeThatKeepsTheLawsPasses() {
    RecordConformance.of(RecordTypes.standard().with(RecordType.of(Toast.class))).check(TOAST);
    RecordConformance.of(RecordTypes.standard())
        .check(Visit.builder().host(Country.of("PE")).build());
  }

  @Test
  void aTypeThatIsNotRegisteredFails() {
    assertThatThrownBy(() -> RecordConformance.of(RecordTypes.standard()).check(TOAST))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("\"Toast\" is not registered");
  }

  @Test
  void aTypeThatUsesTheNameOfAnotherFails() {
    assertThatThrownBy(
            () ->
                RecordConformance.of(RecordTypes.standard())
                    .check(GenericFact.builder().type("Visit").build()))
        .hasMessageContaining("registered as io.dragoman.event.Visit");
  }
}
