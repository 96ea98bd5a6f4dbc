package io.dragoman.quality.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dragoman.time.EventDate;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Texts that may be dates in EDTF. */
class EventDateFuzzTest {

  @FuzzTest(maxDuration = "1m")
  void aDateIsRefusedOrReadsBackAndEndsAfterItBegins(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsAsciiString();
    EventDate date;
    try {
      date = EventDate.parse(text);
    } catch (DateTimeParseException refused) {
      return;
    }
    assertThat(EventDate.parse(date.toString())).isEqualTo(date);
    Optional<LocalDate> start = date.start();
    Optional<LocalDate> end = date.end();
    if (start.isPresent() && end.isPresent()) {
      assertThat(end.get()).isAfterOrEqualTo(start.get());
      assertThat(date.overlaps(date)).isTrue();
    }
  }
}
