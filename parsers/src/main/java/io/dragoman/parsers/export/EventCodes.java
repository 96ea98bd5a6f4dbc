package io.dragoman.parsers.export;

import io.dragoman.actor.Country;
import io.dragoman.event.Cue;
import io.dragoman.event.DiplomaticEvent;
import io.dragoman.event.Fact;
import io.dragoman.event.MeetingLike;
import io.dragoman.event.StatementLike;
import io.dragoman.event.VisitLike;
import io.dragoman.text.Evidence;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which event a record is in CAMEO and PLOVER: the table {@code event-codes.csv}, whose comments
 * say what its columns mean and where the codes come from. The first row that fits wins.
 */
public final class EventCodes {

  private static final EventCodes STANDARD =
      new EventCodes(
          DelimitedText.resource("event-codes.csv").stream().map(EventCodes::row).toList());

  private final List<EventCode> rows;

  private EventCodes(List<EventCode> rows) {
    this.rows = rows;
  }

  /**
   * Returns the table of this library.
   *
   * @return the table
   */
  public static EventCodes standard() {
    return STANDARD;
  }

  /**
   * Returns all rows.
   *
   * @return the rows in the order in which they are tried
   */
  public List<EventCode> rows() {
    return rows;
  }

  /**
   * Looks for the code of a record.
   *
   * @param fact a visit, a meeting or a statement; others have none
   * @return the first row that fits, if one does; it may say that the record is no event
   */
  public Optional<EventCode> find(Fact fact) {
    if (fact instanceof VisitLike visit) {
      return first("visit", "", name(visit.status()), "", words(visit), false);
    }
    if (fact instanceof MeetingLike meeting) {
      return first(
          "meeting",
          name(meeting.kind()),
          name(meeting.status()),
          "",
          words(meeting),
          isInThirdCountry(meeting));
    }
    if (fact instanceof StatementLike statement) {
      return first(
          "statement",
          "",
          "",
          name(statement.cue().flatMap(Cue::statementClass)),
          statement.cue().map(Cue::lemma).map(Set::of).orElse(Set.of()),
          false);
    }
    return Optional.empty();
  }

  private Optional<EventCode> first(
      String record,
      String kind,
      String status,
      String statementClass,
      Set<String> words,
      boolean third) {
    return rows.stream()
        .filter(row -> row.record().equals(record))
        .filter(row -> row.kind().isEmpty() || row.kind().equals(kind))
        .filter(row -> row.status().isEmpty() || row.status().equals(status))
        .filter(
            row -> row.statementClass().isEmpty() || row.statementClass().equals(statementClass))
        .filter(row -> row.words().isEmpty() || row.words().stream().anyMatch(words::contains))
        .filter(row -> !row.thirdCountry() || third)
        .findFirst();
  }

  private static String name(Optional<? extends Enum<?>> constant) {
    return constant.map(Enum::name).orElse("");
  }

  /** The words that tell how far an event has come, and those of its name. */
  private static Set<String> words(DiplomaticEvent event) {
    Set<String> words = new HashSet<>();
    for (Evidence evidence : event.evidence()) {
      if (List.of("status", "kind", "name").contains(evidence.property())) {
        words.addAll(
            Arrays.asList(
                Phrasing.oneLine(evidence.quote()).toLowerCase(Locale.ROOT).split(" ", -1)));
      }
    }
    return words;
  }

  private static boolean isInThirdCountry(MeetingLike meeting) {
    Optional<Country> place = meeting.place().flatMap(held -> held.country());
    List<Country> countries =
        meeting.participants().stream()
            .flatMap(party -> Actor.all(party).stream())
            .map(Actor::country)
            .flatMap(Optional::stream)
            .toList();
    return place.isPresent() && countries.size() > 1 && !countries.contains(place.get());
  }

  private static EventCode row(Map<String, String> cells) {
    return new EventCode(
        cell(cells, "record"),
        cell(cells, "kind"),
        cell(cells, "status"),
        cell(cells, "class"),
        list(cell(cells, "words")),
        cell(cells, "where").equals("third"),
        known(cell(cells, "cameo")),
        known(cell(cells, "reverse")),
        known(cell(cells, "plover")),
        known(cell(cells, "mode")),
        list(cell(cells, "contexts")),
        cell(cells, "goldstein"),
        cell(cells, "penta"),
        cell(cells, "note"));
  }

  private static String cell(Map<String, String> cells, String column) {
    String cell = cells.get(column);
    return cell == null ? "" : cell;
  }

  private static Optional<String> known(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(";", -1));
  }
}
