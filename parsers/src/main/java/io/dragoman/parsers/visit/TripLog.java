package io.dragoman.parsers.visit;

import io.dragoman.actor.Country;
import io.dragoman.parsers.event.Actor;
import io.dragoman.parsers.event.Phase;
import io.dragoman.parsers.event.Timed;
import io.dragoman.parsers.stage.Trace;
import io.dragoman.text.TextSpan;
import io.dragoman.time.EventDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Follows the trips through an article: each mention adds to the visits that it speaks of or opens
 * new ones, one for each host country. Not shared.
 */
final class TripLog {

  /** The European Union is a party, but no country to go to. */
  private static final String UNION = "EU";

  private final Homes homes;
  private final Trace trace;
  private final List<VisitDraft> drafts = new ArrayList<>();
  private List<VisitDraft> current = new ArrayList<>();
  private List<Actor> travellers = List.of();
  private List<VisitDraft> lastTouched = List.of();
  private int lastSentence = -1;

  TripLog(Homes homes, Trace trace) {
    this.homes = homes;
    this.trace = trace;
  }

  List<VisitDraft> drafts() {
    return drafts;
  }

  void add(TripMention mention) {
    if (mention.phase() == Phase.NONE) {
      note(mention, Trace.Outcome.ALMOST, "denied");
      return;
    }
    boolean implied = mention.visitors().isEmpty();
    List<Actor> visitors = implied ? travellers : mention.visitors();
    if (visitors.isEmpty()) {
      note(mention, Trace.Outcome.ALMOST, "no visitor");
      return;
    }
    if (mention.extent() == TripMention.Extent.RETURN && returnsHome(mention, visitors)) {
      leaveLast(mention, visitors);
    } else if (mention.rule().equals(InPlaceSieve.NAME)) {
      addStops(mention, visitors, implied);
    } else if (mention.goals().countries().isEmpty()) {
      addToCurrent(mention, visitors);
    } else {
      addVisits(mention, visitors);
    }
  }

  private void note(TripMention mention, Trace.Outcome outcome, String note) {
    trace.add(new Trace.Entry(VisitStage.NAME, mention.rule(), mention.trigger(), outcome, note));
  }

  private void addVisits(TripMention mention, List<Actor> visitors) {
    List<VisitDraft> touched = new ArrayList<>();
    List<Country> countries = mention.goals().countries();
    for (Country host : countries) {
      if (host.code().equals(UNION) || homes.isHome(host, visitors, mention.goals())) {
        note(mention, Trace.Outcome.ALMOST, "at home in " + host.name());
        continue;
      }
      Optional<EventDate> date = dateOf(mention, host, countries.size() == 1);
      VisitDraft draft = find(mention, host, visitors, date).orElse(null);
      if (draft == null) {
        leavePrevious(mention, visitors, date);
        draft = new VisitDraft(mention, host, hostSpan(mention, host), visitors);
        drafts.add(draft);
        note(mention, Trace.Outcome.MATCHED, "visit to " + host.name());
      } else {
        if (draft.date().isEmpty()) {
          leaveBefore(draft, mention, visitors, date);
        }
        draft.addVisitors(visitors);
        draft.addPhase(mention.phase());
      }
      fill(draft, mention, host, countries.size() == 1);
      touched.add(draft);
    }
    if (!touched.isEmpty()) {
      travellers = visitors;
      boolean goesOn = !current.isEmpty() && current.get(0).hasVisitor(visitors);
      if (!goesOn) {
        current = new ArrayList<>();
      }
      touched.stream().filter(d -> !current.contains(d)).forEach(current::add);
      lastTouched = touched;
      lastSentence = mention.sentence();
    }
  }

  private static TextSpan hostSpan(TripMention mention, Country host) {
    return mention.goals().goals().stream()
        .filter(g -> g.place().country().filter(host::equals).isPresent())
        .findFirst()
        .map(g -> g.place().span())
        .orElse(mention.trigger());
  }

  /** The date of the stay in one country: its goals' own times, or the mention's if it has one. */
  private static Optional<EventDate> dateOf(TripMention mention, Country host, boolean only) {
    return StayDates.of(timesOf(mention, host, only));
  }

  private static List<Timed> timesOf(TripMention mention, Country host, boolean only) {
    List<Timed> times = new ArrayList<>();
    for (Goal goal : mention.goals().goals()) {
      if (goal.place().country().filter(host::equals).isPresent()) {
        times.addAll(goal.times());
      }
    }
    if (only) {
      times.addAll(mention.goals().times());
    }
    return times;
  }

  private void fill(VisitDraft draft, TripMention mention, Country host, boolean only) {
    List<Timed> times = timesOf(mention, host, only);
    Optional<EventDate> date = StayDates.of(times);
    boolean arrival = mention.extent() == TripMention.Extent.ARRIVAL;
    date.ifPresent(d -> draft.addDate(d, times.get(0).span(), arrival));
    for (Goal goal : mention.goals().goals()) {
      if (goal.place().country().filter(host::equals).isPresent()) {
        draft.addStop(goal.place(), StayDates.of(goal.times()));
      }
    }
    if (!only) {
      Optional<EventDate> tour = StayDates.of(mention.goals().times());
      tour.ifPresent(d -> draft.addTour(d, mention.goals().times().get(0).span(), arrival));
    }
    draft.addDetails(mention);
    draft.addCompanions(mention.companions());
    draft.addHosts(mention.hosts());
  }

  private Optional<VisitDraft> find(
      TripMention mention, Country host, List<Actor> visitors, Optional<EventDate> date) {
    VisitDraft found = null;
    for (VisitDraft draft : drafts) {
      if (draft.host.equals(host)
          && draft.hasVisitor(visitors)
          && compatible(draft, mention.phase(), date)
          && inTour(draft, mention)) {
        found = draft;
      }
    }
    return Optional.ofNullable(found);
  }

  private static boolean compatible(VisitDraft draft, Phase phase, Optional<EventDate> date) {
    if (draft.date().isPresent() && date.isPresent()) {
      return touches(draft.date().get(), date.get());
    }
    boolean tourGoesOn =
        draft.tour().isEmpty() || date.isEmpty() || draft.tour().get().overlaps(date.get());
    boolean samePhase = !(draft.phase().real() && phase.ahead());
    return tourGoesOn && samePhase;
  }

  /** Days of one's own that lie outside a tour are not of that tour. */
  private static boolean inTour(VisitDraft draft, TripMention mention) {
    if (mention.goals().countries().size() < 2 || draft.date().isEmpty()) {
      return true;
    }
    Optional<EventDate> tour = StayDates.of(mention.goals().times());
    return tour.isEmpty() || !StayDates.days(tour.get()) || tour.get().contains(draft.date().get());
  }

  private static boolean touches(EventDate a, EventDate b) {
    if (a.overlaps(b)) {
      return true;
    }
    boolean days = StayDates.days(a) && StayDates.days(b);
    return days
        && (a.end().isPresent() && a.end().get().plusDays(1).equals(b.start().orElse(null))
            || b.end().isPresent() && b.end().get().plusDays(1).equals(a.start().orElse(null)));
  }

  /** "The visit, scheduled for May 3": says more of the trip that was last spoken of. */
  private void addToCurrent(TripMention mention, List<Actor> visitors) {
    boolean here = mention.sentence() == lastSentence;
    List<VisitDraft> same =
        (here ? lastTouched : current).stream().filter(d -> d.hasVisitor(visitors)).toList();
    if (same.isEmpty()) {
      same = drafts.stream().filter(d -> d.hasVisitor(visitors)).toList();
    }
    if (same.isEmpty()) {
      note(mention, Trace.Outcome.ALMOST, "no place");
      return;
    }
    boolean one = same.size() == 1;
    Optional<EventDate> date = StayDates.of(allTimes(mention));
    for (VisitDraft draft : same) {
      if (date.isPresent() && one && compatible(draft, mention.phase(), date)) {
        draft.addDate(
            date.get(),
            allTimes(mention).get(0).span(),
            mention.extent() == TripMention.Extent.ARRIVAL);
      } else if (date.isPresent() && !one) {
        draft.addTour(
            date.get(),
            allTimes(mention).get(0).span(),
            mention.extent() == TripMention.Extent.ARRIVAL);
      }
      durationOf(mention).ifPresent(draft::lasts);
      draft.addPhase(mention.phase());
      draft.addDetails(mention);
      draft.addCompanions(mention.companions());
    }
    note(mention, Trace.Outcome.MATCHED, "more of a known visit");
  }

  private static Optional<Period> durationOf(TripMention mention) {
    return allTimes(mention).stream().map(Timed::duration).flatMap(Optional::stream).findFirst();
  }

  private static List<Timed> allTimes(TripMention mention) {
    List<Timed> times = new ArrayList<>();
    mention.goals().goals().forEach(g -> times.addAll(g.times()));
    times.addAll(mention.goals().times());
    return times;
  }

  private void addStops(TripMention mention, List<Actor> visitors, boolean implied) {
    for (Goal goal : mention.goals().goals()) {
      for (VisitDraft draft : drafts) {
        boolean here = goal.place().country().filter(draft.host::equals).isPresent();
        if (here && (draft.hasVisitor(visitors) || implied)) {
          List<Timed> times = new ArrayList<>(goal.times());
          times.addAll(mention.goals().times());
          Optional<EventDate> date = StayDates.of(times);
          draft.addStop(goal.place(), StayDates.of(goal.times()));
          boolean own = draft.tour().isEmpty() || date.filter(TripLog::stretch).isPresent();
          if (date.isPresent() && own && draft.date().isEmpty()) {
            draft.addDate(date.get(), times.get(0).span(), false);
          }
        }
      }
    }
  }

  private static boolean stretch(EventDate date) {
    return StayDates.days(date) && !date.start().equals(date.end());
  }

  private boolean returnsHome(TripMention mention, List<Actor> visitors) {
    return mention.goals().countries().isEmpty()
        || !homes.known(visitors)
        || mention.goals().countries().stream()
            .anyMatch(c -> homes.isHome(c, visitors, mention.goals()));
  }

  private void leaveLast(TripMention mention, List<Actor> visitors) {
    Optional<EventDate> day = StayDates.of(allTimes(mention));
    for (int i = drafts.size() - 1; i >= 0 && day.isPresent(); i--) {
      VisitDraft draft = drafts.get(i);
      if (draft.hasVisitor(visitors)) {
        draft.leave(day.get(), allTimes(mention).get(0).span());
        return;
      }
    }
  }

  /** Going on to the next country ends the stay in the one before, if a tour left its end open. */
  private void leavePrevious(TripMention mention, List<Actor> visitors, Optional<EventDate> date) {
    if (!drafts.isEmpty()) {
      leave(drafts.get(drafts.size() - 1), mention, visitors, date);
    }
  }

  private void leaveBefore(
      VisitDraft draft, TripMention mention, List<Actor> visitors, Optional<EventDate> date) {
    int at = drafts.indexOf(draft);
    if (at > 0 && mention.goals().countries().size() == 1) {
      leave(drafts.get(at - 1), mention, visitors, date);
    }
  }

  private static void leave(
      VisitDraft last, TripMention mention, List<Actor> visitors, Optional<EventDate> date) {
    boolean open = last.tour().isPresent() && last.date().isEmpty();
    if (date.isPresent() && open && last.hasVisitor(visitors)) {
      last.leave(date.get(), mention.trigger());
    }
  }
}
