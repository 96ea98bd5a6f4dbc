package io.dragoman.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

  private static DayInterval days(String first, String last) {
    return new DayInterval(LocalDate.parse(first), LocalDate.parse(last).plusDays(1), false, false);
  }

  @Test
  void withoutLongGapsTheScaleIsProportional() {
    TimeScale scale =
        TimeScale.over(List.of(days("2026-03-01", "2026-03-10"), days("2026-03-15", "2026-03-20")));

    assertThat(scale.stretches()).hasSize(1);
    double fiveDays = scale.at(LocalDate.of(2026, 3, 6)) - scale.at(LocalDate.of(2026, 3, 1));
    assertThat(scale.at(LocalDate.of(2026, 3, 20)) - scale.at(LocalDate.of(2026, 3, 15)))
        .isCloseTo(fiveDays, within(1e-9));
  }

  @Test
  void aGapThatWouldDwarfAllElseIsCut() {
    TimeScale scale =
        TimeScale.over(List.of(days("1916-05-01", "1916-05-10"), days("2026-03-09", "2026-03-12")));

    assertThat(scale.stretches())
        .extracting(TimeScale.Stretch::cut)
        .containsExactly(false, true, false);
    assertThat(scale.at(LocalDate.of(1916, 5, 11)) - scale.at(LocalDate.of(1916, 5, 1)))
        .isGreaterThan(20);
    assertThat(scale.at(LocalDate.of(2026, 3, 13)) - scale.at(LocalDate.of(2026, 3, 9)))
        .isGreaterThan(15);
  }

  @Test
  void aLongEventIsNotCut() {
    TimeScale scale =
        TimeScale.over(List.of(days("2026-01-01", "2026-12-31"), days("2026-01-02", "2026-01-03")));
    assertThat(scale.stretches()).extracting(TimeScale.Stretch::cut).containsExactly(false);
  }

  @Test
  void oneDayIsInTheMiddle() {
    TimeScale scale = TimeScale.over(List.of(days("2026-03-09", "2026-03-09")));
    assertThat(scale.at(LocalDate.of(2026, 3, 9))).isCloseTo(33.3, within(0.1));
    assertThat(scale.at(LocalDate.of(2026, 3, 10))).isCloseTo(66.7, within(0.1));
  }

  @Property
  void daysStandInTheirOrderWithinTheWidth(@ForAll("intervals") List<DayInterval> intervals) {
    TimeScale scale = TimeScale.over(intervals);

    assertThat(scale.stretches().get(0).from()).isZero();
    assertThat(scale.stretches().get(scale.stretches().size() - 1).to())
        .isCloseTo(100, within(1e-6));
    for (DayInterval interval : intervals) {
      assertThat(scale.at(interval.first())).isBetween(0.0, 100.0);
      assertThat(scale.at(interval.end())).isGreaterThan(scale.at(interval.first()));
    }
    assertThat(TimeTicks.of(scale)).isNotEmpty();
  }

  @Provide
  Arbitrary<List<DayInterval>> intervals() {
    Arbitrary<DayInterval> one =
        Arbitraries.integers()
            .between(0, 80_000)
            .flatMap(
                day ->
                    Arbitraries.integers()
                        .between(1, 400)
                        .map(
                            length ->
                                new DayInterval(
                                    LocalDate.ofEpochDay(day),
                                    LocalDate.ofEpochDay(day + length),
                                    false,
                                    false)));
    return one.list().ofMinSize(1).ofMaxSize(8);
  }
}
