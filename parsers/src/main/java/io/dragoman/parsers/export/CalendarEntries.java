package io.dragoman.parsers.export;

import io.dragoman.actor.Country;
import io.dragoman.actor.Place;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.Certainty;
import io.dragoman.event.DiplomaticEvent;
import io.dragoman.event.MeetingLike;
import io.dragoman.event.MeetingStatus;
import io.dragoman.event.Stop;
import io.dragoman.event.VisitLike;
import io.dragoman.event.VisitStatus;
import io.dragoman.parsers.export.CalendarEntry.Standing;
import io.dragoman.text.Article;
import io.dragoman.time.EventDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a calendar: one for each visit, for each stop with a date of its own, and for each
 * meeting. A visit of one stop is one entry, with the stop as its place.
 */
final class CalendarEntries {

  private final Dossier dossier;
  private final Sources sources;
  private final EventKeys keys;
  private final Topics topics;

  CalendarEntries(Dossier dossier, Sources sources) {
    this.dossier = dossier;
    this.sources = sources;
    this.keys = new EventKeys(sources);
    this.topics = new Topics(dossier);
  }

  List<CalendarEntry> all() {
    Stream<CalendarEntry> visits =
        dossier.facts(VisitLike.class).stream().flatMap(visit -> of(visit).stream());
    Stream<CalendarEntry> meetings = dossier.facts(MeetingLike.class).stream().map(this::of);
    return Stream.concat(visits, meetings).toList();
  }

  private List<CalendarEntry> of(VisitLike visit) {
    String uid = keys.name(visit);
    List<CalendarEntry> entries = new ArrayList<>();
    Optional<Stop> only = onlyStop(visit);
    Standing standing = standing(visit);
    Optional<EventDate> date = visit.date().or(() -> only.flatMap(Stop::date));
    entries.add(
        new CalendarEntry(
            uid,
            Optional.empty(),
            date,
            Phrasing.title(visit),
            description(visit),
            only.map(Stop::place)
                .map(CalendarEntries::name)
                .or(() -> visit.host().map(Country::name))
                .orElse(""),
            standing,
            categories("Visit", visit.status()),
            url(visit),
            sources.newest(visit)));
    List<Stop> stops = visit.itinerary();
    for (int i = 0; i < stops.size(); i++) {
      Stop stop = stops.get(i);
      if (stop.date().isPresent() && !stop.date().equals(date)) {
        entries.add(of(visit, stop, uid, i, standing));
      }
    }
    return entries;
  }

  private CalendarEntry of(
      VisitLike visit, Stop stop, String uid, int number, @Nullable Standing standing) {
    return new CalendarEntry(
        uid + "-" + StableHash.of(number(visit, number) + stop.place().name()),
        Optional.of(uid),
        stop.date(),
        Phrasing.stopTitle(visit, stop.place().name()),
        List.of("Part of: " + Phrasing.title(visit)),
        name(stop.place()),
        standing,
        categories("Stop", visit.status()),
        url(visit),
        sources.newest(visit));
  }

  /** Tells a second stop at one place from the first. */
  private static long number(VisitLike visit, int index) {
    String place = visit.itinerary().get(index).place().name();
    return visit.itinerary().stream()
        .limit(index)
        .filter(earlier -> earlier.place().name().equals(place))
        .count();
  }

  /** The stop that is the whole visit. */
  private static Optional<Stop> onlyStop(VisitLike visit) {
    if (visit.itinerary().size() != 1) {
      return Optional.empty();
    }
    Stop stop = visit.itinerary().get(0);
    boolean whole =
        stop.date().isEmpty() || visit.date().isEmpty() || stop.date().equals(visit.date());
    return whole ? Optional.of(stop) : Optional.empty();
  }

  private CalendarEntry of(MeetingLike meeting) {
    return new CalendarEntry(
        keys.name(meeting),
        Optional.empty(),
        meeting.date(),
        Phrasing.title(meeting),
        description(meeting),
        meeting.place().map(CalendarEntries::name).orElse(""),
        standing(meeting),
        categories("Meeting", meeting.status()),
        url(meeting),
        sources.newest(meeting));
  }

  private List<String> description(VisitLike visit) {
    List<String> lines = new ArrayList<>();
    add(lines, "Visitors", Phrasing.introduced(visit.visitors()));
    add(lines, "With", Phrasing.introduced(visit.delegation()));
    add(lines, "Received by", Phrasing.introduced(visit.hostedBy()));
    add(
        lines,
        "Stops",
        visit.itinerary().stream().map(CalendarEntries::stop).collect(Collectors.joining("; ")));
    add(lines, "Tour", visit.tourDate().map(EventDate::toString).orElse(""));
    add(lines, "Purpose", visit.purpose().orElse(""));
    rest(lines, visit, visit.status());
    return lines;
  }

  private static String stop(Stop stop) {
    return stop.place().name() + stop.date().map(date -> " (" + date + ")").orElse("");
  }

  private List<String> description(MeetingLike meeting) {
    List<String> lines = new ArrayList<>();
    add(lines, "Participants", Phrasing.introduced(meeting.participants()));
    rest(lines, meeting, meeting.status());
    return lines;
  }

  private void rest(List<String> lines, DiplomaticEvent event, Optional<? extends Enum<?>> status) {
    add(lines, "Status", status.map(Phrasing::word).orElse(""));
    if (event.date().flatMap(ExactDays::of).isEmpty()) {
      add(lines, "Date", event.date().map(EventDate::toString).orElse("not told"));
    }
    add(lines, "Certainty", event.certainty().map(Phrasing::word).orElse(""));
    add(lines, "Agenda", String.join("; ", topics.of(event)));
    for (Article article : sources.of(event)) {
      add(lines, "Source", credit(article));
    }
  }

  private static void add(List<String> lines, String label, String words) {
    if (!words.isEmpty()) {
      lines.add(label + ": " + Phrasing.oneLine(words));
    }
  }

  private String credit(Article article) {
    return Stream.of(
            sources.headline(article),
            article.source(),
            article.publishedOn().map(Objects::toString),
            article.url().or(article::id))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static String name(Place place) {
    return place
        .country()
        .map(Country::name)
        .filter(country -> !country.equals(place.name()))
        .map(country -> place.name() + ", " + country)
        .orElse(place.name());
  }

  private static List<String> categories(String record, Optional<? extends Enum<?>> status) {
    return Stream.concat(Stream.of(record), status.map(Phrasing::word).stream()).toList();
  }

  private Optional<String> url(DiplomaticEvent event) {
    return sources.of(event).stream().map(Article::url).flatMap(Optional::stream).findFirst();
  }

  private static @Nullable Standing standing(VisitLike visit) {
    Optional<VisitStatus> status = visit.status();
    return status.isEmpty() ? open(visit) : hedged(visit, of(status.get()));
  }

  private static Standing of(VisitStatus status) {
    return switch (status) {
      case PROPOSED -> Standing.TENTATIVE;
      case PLANNED, ONGOING, COMPLETED -> Standing.CONFIRMED;
      case POSTPONED, CANCELLED -> Standing.CANCELLED;
    };
  }

  private static @Nullable Standing standing(MeetingLike meeting) {
    Optional<MeetingStatus> status = meeting.status();
    return status.isEmpty() ? open(meeting) : hedged(meeting, of(status.get()));
  }

  private static Standing of(MeetingStatus status) {
    return switch (status) {
      case POSSIBLE -> Standing.TENTATIVE;
      case PLANNED, HELD -> Standing.CONFIRMED;
      case CANCELLED -> Standing.CANCELLED;
    };
  }

  private static Standing hedged(DiplomaticEvent event, Standing standing) {
    return standing == Standing.CONFIRMED && isPossible(event) ? Standing.TENTATIVE : standing;
  }

  private static @Nullable Standing open(DiplomaticEvent event) {
    return isPossible(event) ? Standing.TENTATIVE : null;
  }

  private static boolean isPossible(DiplomaticEvent event) {
    return event.certainty().filter(certainty -> certainty == Certainty.POSSIBLE).isPresent();
  }
}
