package io.dragoman.parsers.export;

import io.dragoman.actor.Country;
import io.dragoman.event.Ordinal;
import io.dragoman.event.VisitLike;
import io.dragoman.time.EventDate;
import java.util.List;

/** The columns of the table of visits. */
final class VisitColumns {

  static final List<String> NAMES =
      Row.columns(
          "visitors",
          "visitors_with_office",
          "delegation",
          "host",
          "host_code",
          "hosted_by",
          "places",
          "date",
          "start",
          "end",
          "tour",
          "status",
          "certainty",
          "kind",
          "purpose",
          "ordinal");

  private VisitColumns() {}

  static Row of(VisitLike visit, Sources sources) {
    return new Row()
        .names(visit.visitors())
        .text(Phrasing.introduced(visit.visitors()))
        .names(visit.delegation())
        .text(visit.host().map(Country::name))
        .text(visit.host().map(Country::code))
        .names(visit.hostedBy())
        .texts(
            visit.itinerary().stream()
                .map(
                    stop ->
                        stop.place().name()
                            + stop.date().map(date -> " (" + date + ")").orElse("")))
        .date(visit.date())
        .text(visit.tourDate().map(EventDate::toString))
        .constant(visit.status())
        .constant(visit.certainty())
        .constant(visit.kind())
        .text(visit.purpose())
        .text(visit.ordinal().map(Ordinal::number).map(String::valueOf))
        .origin(visit, sources);
  }
}
