package io.dragoman.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.sample.SampleValues;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EventDateLawsTest {

  @Provide
  Arbitrary<EventDate> dates() {
    return SampleValues.dates();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return SampleValues.days();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatIsPrintedIsReadAgain(@ForAll("dates") EventDate date) {
    EventDate read = EventDate.parse(date.toString());

    assertThat(read).isEqualTo(date).hasSameHashCodeAs(date);
    assertThat(read.start()).isEqualTo(date.start());
    assertThat(read.end()).isEqualTo(date.end());
    assertThat(read.precision()).isEqualTo(date.precision());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void noDateEndsBeforeItStarts(@ForAll("dates") EventDate date) {
    assertThat(date.start().isEmpty() && date.end().isEmpty()).isFalse();
    date.start()
        .ifPresent(start -> date.end().ifPresent(end -> assertThat(end).isAfterOrEqualTo(start)));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void overlapIsMutualAndHoldsForWhatIsContained(
      @ForAll("dates") EventDate one, @ForAll("dates") EventDate other) {
    assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    assertThat(one.overlaps(one)).isTrue();
    if (one.contains(other)) {
      assertThat(one.overlaps(other)).isTrue();
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aDateContainsADayExactlyIfItContainsThatDate(
      @ForAll("dates") EventDate date, @ForAll("days") LocalDate day) {
    assertThat(date.contains(day)).isEqualTo(date.contains(EventDate.day(day)));
    assertThat(date.contains(day)).isEqualTo(date.overlaps(EventDate.day(day)));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void orderAgreesWithEquality(@ForAll("dates") EventDate one, @ForAll("dates") EventDate other) {
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(-Integer.signum(other.compareTo(one)));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void qualifiersChangeNoDay(@ForAll("dates") EventDate date) {
    EventDate qualified = date.approximate().uncertain();

    assertThat(qualified.isApproximate() && qualified.isUncertain()).isTrue();
    assertThat(qualified.start()).isEqualTo(date.start());
    assertThat(qualified.end()).isEqualTo(date.end());
    assertThat(qualified.approximate()).isEqualTo(qualified);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void anyTextIsReadOrRefused(@ForAll String text) {
    try {
      assertThat(EventDate.parse(EventDate.parse(text).toString()))
          .isEqualTo(EventDate.parse(text));
    } catch (DateTimeParseException e) {
      assertThat(e).hasMessageContaining(text);
    }
  }
}
