package io.dragoman.dossier.merge;

import io.dragoman.actor.Country;
import io.dragoman.actor.Party;
import io.dragoman.actor.PlaceKind;
import io.dragoman.event.Meeting;
import io.dragoman.event.MeetingKind;
import io.dragoman.event.MeetingStatus;
import io.dragoman.time.EventDate;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a meeting is compared.
 *
 * @param source the article
 * @param participants the participants by their keys
 * @param keys what it must share with another to be the same
 * @param days when it may take place
 * @param dated whether the article tells days
 * @param city the city, by its plain name
 * @param kind the kind
 * @param status how far it has come
 */
record MeetingView(
    Source source,
    Map<String, Party> participants,
    Set<String> keys,
    Days days,
    boolean dated,
    Optional<String> city,
    Optional<MeetingKind> kind,
    Optional<MeetingStatus> status) {

  private static final int SOON = 14;
  private static final int RECENT = 2;

  static MeetingView of(Sourced<Meeting> item) {
    Meeting meeting = item.value();
    Map<String, Party> participants = Participation.byKey(meeting.participants());
    LocalDate day = item.source().publishedOn().orElse(LocalDate.EPOCH);
    Optional<EventDate> date = meeting.date();
    return new MeetingView(
        item.source(),
        participants,
        keys(participants),
        date.map(Days::of).orElseGet(() -> around(day, meeting.status())),
        date.filter(Days::isExact).isPresent(),
        meeting
            .place()
            .filter(place -> place.kind() == PlaceKind.CITY)
            .map(place -> PersonName.of(place.name()).key()),
        meeting.kind(),
        meeting.status());
  }

  private static Days around(LocalDate day, Optional<MeetingStatus> status) {
    return status.orElse(MeetingStatus.HELD) == MeetingStatus.HELD
        ? new Days(day.minusDays(RECENT), day)
        : new Days(day, day.plusDays(SOON));
  }

  /**
   * Every person with the country, or else the name, of every other participant; where no person is
   * named, or nobody else, all participants together.
   */
  private static Set<String> keys(Map<String, Party> participants) {
    Set<String> keys = new TreeSet<>();
    Set<String> sides = new TreeSet<>();
    participants.forEach((key, party) -> sides.add(side(key, party)));
    for (String person : participants.keySet()) {
      if (Participation.isPerson(person)) {
        participants.forEach(
            (key, party) -> {
              if (!key.equals(person)) {
                keys.add(person + " with " + side(key, party));
              }
            });
      }
    }
    return keys.isEmpty() ? Set.of(String.join(" and ", sides)) : keys;
  }

  private static String side(String key, Party party) {
    return Participation.countryOf(party).map(Country::code).orElse(key);
  }

  boolean is(MeetingKind expected) {
    return kind.filter(told -> told == expected).isPresent();
  }
}
