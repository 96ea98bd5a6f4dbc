package io.dragoman.parsers.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.actor.Country;
import io.dragoman.actor.Party;
import io.dragoman.event.Stop;
import io.dragoman.event.Visit;
import io.dragoman.parsers.event.SpecExample;
import io.dragoman.time.EventDate;
import io.dragoman.time.Precision;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class VisitSpecTest {

  @TestFactory
  Stream<DynamicTest> visitsAreFoundAsSpecified() {
    return SpecExample.tests(
        VisitSpecTest.class,
        "visits.spec.md",
        example ->
            assertThat(example.dossier().visits())
                .as(example.text())
                .extracting(VisitSpecTest::line)
                .containsExactlyElementsOf(example.expected()));
  }

  private static String line(Visit visit) {
    String visitors =
        Stream.of(names(visit.visitors()), names(visit.delegation()))
            .filter(names -> !names.isEmpty())
            .collect(Collectors.joining(" + "));
    String places =
        visit.itinerary().stream()
            .map(Stop::place)
            .map(p -> p.name())
            .collect(Collectors.joining(", "));
    return String.join(
        " | ",
        visitors,
        visit.host().map(Country::code).orElse("."),
        places.isEmpty() ? "." : places,
        day(visit, EventDate::start),
        day(visit, EventDate::end),
        visit.status().map(Enum::name).orElse("."));
  }

  private static String names(java.util.List<Party> parties) {
    return parties.stream().map(Party::name).collect(Collectors.joining(", "));
  }

  private static String day(Visit visit, Function<EventDate, Optional<LocalDate>> end) {
    return visit
        .date()
        .filter(d -> d.precision() == Precision.DAY || d.precision() == Precision.RANGE)
        .flatMap(end)
        .map(LocalDate::toString)
        .orElse(".");
  }
}
