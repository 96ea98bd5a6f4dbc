package io.dragoman.parsers.export;

import io.dragoman.actor.Country;
import io.dragoman.event.AgendaItemLike;
import io.dragoman.event.DiplomaticEvent;
import io.dragoman.event.MeetingLike;
import io.dragoman.event.SubjectCode;
import io.dragoman.event.VisitLike;
import java.util.List;

/** The columns of the table of topics. */
final class AgendaColumns {

  static final List<String> NAMES =
      Row.columns("topic", "kind", "subject_code", "subject", "country_codes", "event");

  private AgendaColumns() {}

  static Row of(AgendaItemLike item, Sources sources) {
    return new Row()
        .text(item.topic())
        .constant(item.kind())
        .text(item.subject().map(SubjectCode::code))
        .text(item.subject().map(SubjectCode::label))
        .texts(item.countries().stream().map(Country::code))
        .text(item.event().map(AgendaColumns::title))
        .origin(item, sources);
  }

  private static String title(DiplomaticEvent event) {
    if (event instanceof VisitLike visit) {
      return Phrasing.title(visit);
    }
    return event instanceof MeetingLike meeting ? Phrasing.title(meeting) : event.type();
  }
}
