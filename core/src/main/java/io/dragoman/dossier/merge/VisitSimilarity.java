package io.dragoman.dossier.merge;

import io.dragoman.dossier.merge.VisitTiming.Basis;
import io.dragoman.event.Visit;
import io.dragoman.event.VisitStatus;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which visits are the same: those of one visitor to one host whose dates can be the same.
 *
 * <ul>
 *   <li>At least half of the visitors of the article that names fewer are visitors in the other.
 *   <li>Days that are told differ by a day at most, and by none if different cities are named: the
 *       way out and the way back are two visits, and so are two visits a month apart.
 *   <li>A month, the days of a whole tour, or a day of publication with a status ("will", "is in",
 *       "was") must leave room for the other's days; the nearer wins.
 *   <li>Two records of one article are the same only if they contradict one another in nothing: an
 *       article that tells of an earlier visit beside the present one keeps them apart.
 * </ul>
 */
final class VisitSimilarity implements Similarity<Visit, VisitView> {

  private static final double MIN_SHARE = 0.5;
  private static final int SLIP_DAYS = 1;
  private static final int NEWS_DAYS = 30;

  @Override
  public VisitView view(Sourced<Visit> item) {
    return VisitView.of(item);
  }

  @Override
  public Set<String> keys(VisitView view) {
    return view.visitors().keySet();
  }

  @Override
  public Verdict compare(VisitView one, VisitView other) {
    boolean exact = isBasedOn(Basis.EXACT, one, other);
    boolean dated =
        one.timing().basis() != Basis.PUBLICATION && other.timing().basis() != Basis.PUBLICATION;
    long gap = one.timing().days().gapTo(other.timing().days());
    if (exact && (gap > SLIP_DAYS || (gap > 0 && one.isElsewhere(other)))) {
      return Verdict.DIFFERENT;
    }
    if (one.source().equals(other.source()) && contradict(one, other, gap)) {
      return Verdict.DIFFERENT;
    }
    if (!exact && gap > 0) {
      return dated ? Verdict.DIFFERENT : Verdict.OPEN;
    }
    if (!exact && (isBackground(one, other) || isBackground(other, one))) {
      return Verdict.DIFFERENT;
    }
    long news = newsGap(one, other);
    if (!dated && news > NEWS_DAYS) {
      return isBasedOn(Basis.PUBLICATION, one, other) ? Verdict.DIFFERENT : Verdict.OPEN;
    }
    Set<String> shared = new TreeSet<>(keys(one));
    shared.retainAll(keys(other));
    double share = (double) shared.size() / Math.min(keys(one).size(), keys(other).size());
    if (share < MIN_SHARE) {
      return Verdict.OPEN;
    }
    double time = exact ? exactness(one, other, gap) : dated ? 0.6 : 0.4;
    return Verdict.same(
        0.5 * time + 0.2 * share + 0.15 * place(one, other) + 0.15 / (1 + news),
        reasons(one, other, shared, gap, dated));
  }

  private static boolean isBasedOn(Basis basis, VisitView one, VisitView other) {
    return one.timing().basis() == basis && other.timing().basis() == basis;
  }

  private static boolean contradict(VisitView one, VisitView other, long gap) {
    boolean statuses =
        one.status().isPresent()
            && other.status().isPresent()
            && !one.status().equals(other.status());
    return gap > 0 || one.isElsewhere(other) || statuses;
  }

  /** "She was in Lima", and in a later article "she will be in Lima": these are two visits. */
  private static boolean isBackground(VisitView past, VisitView future) {
    Optional<LocalDate> told = past.publishedOn();
    Optional<LocalDate> planned = future.publishedOn();
    return past.is(VisitStatus.COMPLETED)
        && future.is(VisitStatus.PLANNED)
        && told.isPresent()
        && planned.isPresent()
        && told.get().isBefore(planned.get());
  }

  private static long newsGap(VisitView one, VisitView other) {
    Optional<LocalDate> day = one.publishedOn();
    Optional<LocalDate> otherDay = other.publishedOn();
    return day.isPresent() && otherDay.isPresent()
        ? Math.abs(ChronoUnit.DAYS.between(day.get(), otherDay.get()))
        : NEWS_DAYS;
  }

  private static double exactness(VisitView one, VisitView other, long gap) {
    return one.timing().days().equals(other.timing().days()) ? 1 : gap == 0 ? 0.9 : 0.7;
  }

  private static double place(VisitView one, VisitView other) {
    if (one.cities().isEmpty() || other.cities().isEmpty()) {
      return 0.5;
    }
    return one.isElsewhere(other) ? 0 : 1;
  }

  private static List<String> reasons(
      VisitView one, VisitView other, Set<String> shared, long gap, boolean dated) {
    List<String> reasons = new ArrayList<>();
    for (String visitor : shared) {
      reasons.add("same visitor: " + one.visitors().get(visitor));
    }
    one.host().ifPresent(host -> reasons.add("same host: " + host.name()));
    if (!dated) {
      reasons.add("published close to its days");
    } else if (one.timing().days().equals(other.timing().days())) {
      reasons.add("same days");
    } else {
      reasons.add(gap > 0 ? "days that differ by one" : "days that overlap");
    }
    Set<String> common = new TreeSet<>(one.cities());
    common.retainAll(other.cities());
    common.forEach(city -> reasons.add("same place: " + city));
    return reasons;
  }
}
