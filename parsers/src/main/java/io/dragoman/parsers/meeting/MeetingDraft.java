package io.dragoman.parsers.meeting;

import io.dragoman.actor.Country;
import io.dragoman.actor.Party;
import io.dragoman.actor.Place;
import io.dragoman.event.Certainty;
import io.dragoman.event.Meeting;
import io.dragoman.event.MeetingKind;
import io.dragoman.event.MeetingStatus;
import io.dragoman.parsers.event.Actor;
import io.dragoman.parsers.event.Phase;
import io.dragoman.parsers.event.Timed;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import io.dragoman.time.EventDate;
import io.dragoman.time.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A meeting while the article is being read. Not shared. */
final class MeetingDraft {

  private final MeetingMention first;
  private final List<Actor> participants;
  private Optional<MeetingKind> kind;
  private Optional<EventDate> date = Optional.empty();
  private Optional<TextSpan> dateSpan = Optional.empty();
  private Optional<Place> place = Optional.empty();
  private Optional<TextSpan> placeSpan = Optional.empty();
  private Phase phase;

  MeetingDraft(MeetingMention first) {
    this.first = first;
    this.participants = new ArrayList<>(first.participants());
    this.kind = first.kind();
    this.phase = first.phase();
    addTimeAndPlace(first);
  }

  List<Actor> participants() {
    return participants;
  }

  Phase phase() {
    return phase;
  }

  Optional<EventDate> date() {
    return date;
  }

  Optional<Place> place() {
    return place;
  }

  Optional<MeetingKind> kind() {
    return kind;
  }

  /** Whether neither day nor place is known yet, as after a headline. */
  boolean bare() {
    return date.isEmpty() && place.isEmpty();
  }

  int sentence() {
    return first.sentence();
  }

  boolean has(Party party) {
    return participants.stream().anyMatch(a -> a.party().equals(party));
  }

  void merge(MeetingMention mention) {
    if (!mention.anaphoric()) {
      mention.participants().stream().filter(a -> !has(a.party())).forEach(participants::add);
    }
    if (!mention.rule().equals("discuss")) {
      addTimeAndPlace(mention);
    }
    if (phase == Phase.UNKNOWN || (phase.ahead() && mention.phase().failed())) {
      phase = mention.phase();
    }
    boolean vague = kind.isEmpty() || kind.get() == MeetingKind.MEETING;
    if (vague && mention.kind().isPresent() && mention.rule().equals(MeetingNounSieve.NAME)) {
      kind = mention.kind();
    }
  }

  private void addTimeAndPlace(MeetingMention mention) {
    if (mention.time().isPresent() && firmer(mention.time().get())) {
      date = mention.time().get().date();
      dateSpan = Optional.of(mention.time().get().span());
    }
    if (place.isEmpty() && mention.place().isPresent()) {
      place = Optional.of(mention.place().get().place());
      placeSpan = Optional.of(mention.place().get().span());
    }
  }

  /** Whether it has its parties: two, or one who attends an event by name. */
  boolean complete() {
    return participants.size() > 1 || first.rule().equals(ConferenceSieve.NAME);
  }

  /** "met with senior officials": those of the host country, if they are not named. */
  void addHosts(Country host) {
    boolean own = participants.stream().anyMatch(a -> a.country().filter(host::equals).isPresent());
    if (first.withHosts() && participants.size() < 2 && !own) {
      participants.add(new Actor(host, first.trigger()));
    }
  }

  /** A day in place of nothing, or of the month or year in which it lies. */
  private boolean firmer(Timed time) {
    if (date.isEmpty() || time.date().isEmpty()) {
      return date.isEmpty();
    }
    boolean day = time.date().get().precision() == Precision.DAY;
    boolean vague =
        date.get().precision() != Precision.DAY && date.get().precision() != Precision.RANGE;
    return day && vague && date.get().contains(time.date().get());
  }

  /** What the visit or the sentence before tells, where the meeting's own words do not. */
  void settle(Optional<Place> contextPlace, Optional<EventDate> contextDate) {
    if (kind.filter(MeetingKind.CALL::equals).isPresent()) {
      return;
    }
    place = place.or(() -> contextPlace);
    date = date.or(() -> contextDate);
  }

  Meeting build(Analysis analysis) {
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < participants.size(); i++) {
      evidence.add(analysis.evidence("participants/" + i, participants.get(i).span()));
    }
    dateSpan.ifPresent(span -> evidence.add(analysis.evidence("date", span)));
    boolean call = kind.filter(MeetingKind.CALL::equals).isPresent();
    placeSpan
        .filter(span -> !call)
        .ifPresent(span -> evidence.add(analysis.evidence("place", span)));
    evidence.add(analysis.evidence("status", first.trigger()));
    Optional<MeetingStatus> status = status(analysis.article().publishedOn());
    return Meeting.builder()
        .participants(participants.stream().map(Actor::party).toList())
        .kind(kind)
        .status(status)
        .date(date)
        .place(call ? Optional.empty() : place)
        .name(first.name())
        .certainty(status.map(MeetingDraft::certainty))
        .evidence(evidence)
        .foundBy(first.rule())
        .build();
  }

  private static Certainty certainty(MeetingStatus status) {
    return switch (status) {
      case HELD, CANCELLED -> Certainty.CERTAIN;
      case PLANNED -> Certainty.PROBABLE;
      case POSSIBLE -> Certainty.POSSIBLE;
    };
  }

  private Optional<MeetingStatus> status(Optional<LocalDate> published) {
    return switch (phase) {
      case DONE, UNDERWAY -> Optional.of(MeetingStatus.HELD);
      case CANCELLED, POSTPONED -> Optional.of(MeetingStatus.CANCELLED);
      case POSSIBLE, PROPOSED -> Optional.of(MeetingStatus.POSSIBLE);
      case PLANNED -> Optional.of(past(published) ? MeetingStatus.HELD : MeetingStatus.PLANNED);
      case UNKNOWN, NONE ->
          Optional.of(
              date.flatMap(EventDate::start)
                      .filter(d -> published.isPresent() && d.isAfter(published.get()))
                      .isPresent()
                  ? MeetingStatus.PLANNED
                  : MeetingStatus.HELD);
    };
  }

  private boolean past(Optional<LocalDate> published) {
    Optional<LocalDate> end = date.flatMap(EventDate::end);
    return end.isPresent() && published.isPresent() && end.get().isBefore(published.get());
  }
}
