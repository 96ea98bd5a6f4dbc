package io.dragoman.parsers.export;

import io.dragoman.actor.Country;
import io.dragoman.actor.Place;
import io.dragoman.event.MeetingLike;
import java.util.List;

/** The columns of the table of meetings. */
final class MeetingColumns {

  static final List<String> NAMES =
      Row.columns(
          "participants",
          "participants_with_office",
          "name",
          "kind",
          "status",
          "certainty",
          "date",
          "start",
          "end",
          "place",
          "place_country_code");

  private MeetingColumns() {}

  static Row of(MeetingLike meeting, Sources sources) {
    return new Row()
        .names(meeting.participants())
        .text(Phrasing.introduced(meeting.participants()))
        .text(meeting.name())
        .constant(meeting.kind())
        .constant(meeting.status())
        .constant(meeting.certainty())
        .date(meeting.date())
        .text(meeting.place().map(Place::name))
        .text(meeting.place().flatMap(Place::country).map(Country::code))
        .origin(meeting, sources);
  }
}
