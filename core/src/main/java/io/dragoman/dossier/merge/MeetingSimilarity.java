package io.dragoman.dossier.merge;

import io.dragoman.actor.Country;
import io.dragoman.actor.Party;
import io.dragoman.event.Meeting;
import io.dragoman.event.MeetingKind;
import io.dragoman.event.MeetingStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which meetings are the same: those of the same participants on the same day.
 *
 * <ul>
 *   <li>Of the article that names fewer participants every one is a participant in the other, be it
 *       that the other names the country and not the person who acts for it, and one person at
 *       least is named in both.
 *   <li>Where no persons are named, the countries are the same and the days are told.
 *   <li>Days that are told overlap. Days that are not told lie close to the publication: two days
 *       before it for what is over, two weeks after it for what is planned.
 *   <li>A call is no meeting in a room, and one city is not another.
 *   <li>Two records of one article are the same only if they contradict one another in nothing.
 * </ul>
 */
final class MeetingSimilarity implements Similarity<Meeting, MeetingView> {

  @Override
  public MeetingView view(Sourced<Meeting> item) {
    return MeetingView.of(item);
  }

  @Override
  public Set<String> keys(MeetingView view) {
    return view.keys();
  }

  @Override
  public Verdict compare(MeetingView one, MeetingView other) {
    boolean dated = one.dated() && other.dated();
    long gap = one.days().gapTo(other.days());
    if ((dated && gap > 0) || isElsewhere(one, other) || isCallOfOne(one, other)) {
      return Verdict.DIFFERENT;
    }
    if (one.source().equals(other.source())) {
      if (contradict(one, other)) {
        return Verdict.DIFFERENT;
      }
    } else if (isBackground(one, other) || isBackground(other, one)) {
      return Verdict.DIFFERENT;
    }
    if (gap > 0) {
      return Verdict.OPEN;
    }
    Set<String> shared = new TreeSet<>(one.participants().keySet());
    shared.retainAll(other.participants().keySet());
    boolean persons = shared.stream().anyMatch(Participation::isPerson);
    if (!persons && !(dated && one.keys().equals(other.keys()))) {
      return Verdict.OPEN;
    }
    double covered = covered(one, other, shared);
    if (covered < 1) {
      return Verdict.OPEN;
    }
    double time = dated ? 1 : one.dated() || other.dated() ? 0.7 : 0.5;
    double same =
        (double) shared.size() / Math.max(one.participants().size(), other.participants().size());
    return Verdict.same(0.5 * time + 0.5 * same, reasons(one, shared, dated));
  }

  private static boolean isElsewhere(MeetingView one, MeetingView other) {
    return one.city().isPresent() && other.city().isPresent() && !one.city().equals(other.city());
  }

  private static boolean isCallOfOne(MeetingView one, MeetingView other) {
    return one.kind().isPresent()
        && other.kind().isPresent()
        && one.is(MeetingKind.CALL) != other.is(MeetingKind.CALL);
  }

  private static boolean contradict(MeetingView one, MeetingView other) {
    return !one.status().equals(other.status())
        || !one.kind().equals(other.kind())
        || !one.participants().keySet().equals(other.participants().keySet())
        || one.dated() != other.dated();
  }

  /** What was held by one day is not planned on a later one. */
  private static boolean isBackground(MeetingView past, MeetingView future) {
    return !(past.dated() && future.dated())
        && past.status().filter(told -> told == MeetingStatus.HELD).isPresent()
        && future.status().filter(told -> told == MeetingStatus.PLANNED).isPresent()
        && past.source().day().isBefore(future.source().day());
  }

  /** The share of the participants of the one that names fewer who are found in the other. */
  private static double covered(MeetingView one, MeetingView other, Set<String> shared) {
    boolean oneIsSmaller = one.participants().size() <= other.participants().size();
    MeetingView smaller = oneIsSmaller ? one : other;
    MeetingView larger = oneIsSmaller ? other : one;
    if (smaller.participants().isEmpty()) {
      return 0;
    }
    Set<String> countriesLeft = new HashSet<>();
    for (Map.Entry<String, Party> entry : larger.participants().entrySet()) {
      if (!shared.contains(entry.getKey())) {
        Participation.countryOf(entry.getValue()).map(Country::code).ifPresent(countriesLeft::add);
      }
    }
    int found = 0;
    for (Map.Entry<String, Party> entry : smaller.participants().entrySet()) {
      Optional<String> country = Participation.countryOf(entry.getValue()).map(Country::code);
      boolean actsForCountry =
          country.filter(countriesLeft::contains).isPresent()
              && hasCountryItself(smaller, larger, country.get());
      if (shared.contains(entry.getKey()) || actsForCountry) {
        found++;
      }
    }
    return (double) found / smaller.participants().size();
  }

  /** Two different persons of one country are not the same; a person and the country may be. */
  private static boolean hasCountryItself(MeetingView one, MeetingView other, String code) {
    String key = "country:" + code;
    return one.participants().containsKey(key) || other.participants().containsKey(key);
  }

  private static List<String> reasons(MeetingView one, Set<String> shared, boolean dated) {
    List<String> reasons = new ArrayList<>();
    for (String key : shared) {
      reasons.add(
          "same participant: " + Objects.requireNonNull(one.participants().get(key)).name());
    }
    reasons.add(dated ? "same days" : "published close to its days");
    one.city().ifPresent(city -> reasons.add("no other city"));
    return reasons;
  }
}
