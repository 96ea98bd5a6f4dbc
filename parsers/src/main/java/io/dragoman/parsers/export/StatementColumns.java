package io.dragoman.parsers.export;

import io.dragoman.actor.Country;
import io.dragoman.actor.Place;
import io.dragoman.event.Content;
import io.dragoman.event.Cue;
import io.dragoman.event.StatementLike;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of the table of statements. */
final class StatementColumns {

  static final List<String> NAMES =
      Row.columns(
          "speakers",
          "speakers_with_office",
          "cue",
          "class",
          "mode",
          "content",
          "addressees",
          "date",
          "start",
          "end",
          "place",
          "medium",
          "about_codes",
          "topics");

  private StatementColumns() {}

  static Row of(StatementLike statement, Sources sources) {
    return new Row()
        .names(statement.speakers())
        .text(Phrasing.introduced(statement.speakers()))
        .text(statement.cue().map(Cue::text))
        .constant(statement.cue().flatMap(Cue::statementClass))
        .constant(statement.mode())
        .text(statement.content().stream().map(Content::text).collect(Collectors.joining(" … ")))
        .names(statement.addressees())
        .date(statement.date())
        .text(statement.place().map(Place::name))
        .text(statement.medium())
        .texts(statement.about().stream().map(Country::code))
        .texts(statement.topics().stream())
        .origin(statement, sources);
  }
}
