package io.dragoman.dossier.merge;

import io.dragoman.event.HistoryEntry;
import io.dragoman.event.HistoryStep;
import io.dragoman.text.Evidence;
import io.dragoman.time.EventDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the history of a merged event: what each article adds to what the articles before it tell.
 *
 * <p>A date has moved if the articles from one day on tell another, and none holds to the old one;
 * otherwise it is disputed.
 */
final class Histories {

  private static final Set<String> PROPERTIES = Set.of("status", "date", "tourDate");

  /** What one article tells of an event. */
  record Line(
      Source source,
      Optional<String> status,
      Optional<EventDate> date,
      List<Evidence> evidence,
      List<String> reasons) {}

  private final List<Line> lines;
  private final List<HistoryEntry> entries = new ArrayList<>();
  private @Nullable EventDate current;
  private @Nullable HistoryStep last;

  private Histories(List<Line> lines) {
    this.lines = lines;
  }

  static List<HistoryEntry> of(List<Line> lines) {
    Histories history = new Histories(lines);
    for (int i = 0; i < lines.size(); i++) {
      history.add(i, lines.get(i));
    }
    return history.entries;
  }

  /** The history of a record that has neither status nor date of its own. */
  static HistoryEntry reported(
      Source source, Optional<EventDate> date, List<Evidence> evidence, List<String> reasons) {
    Line line = new Line(source, Optional.empty(), date, evidence, reasons);
    return entry(line, HistoryStep.REPORTED).build();
  }

  static List<Evidence> evidence(Source source, List<Evidence> told) {
    return new EvidencePaths(source).only(told, PROPERTIES);
  }

  private void add(int index, Line line) {
    EventDate before = current;
    boolean differs =
        before != null && line.date.filter(date -> DateChoice.contradict(date, before)).isPresent();
    boolean moved = differs && isMove(index, line);
    line.date.ifPresent(date -> take(date, differs, moved));
    HistoryStep step = step(line);
    if (differs) {
      entries.add(
          entry(line, moved ? HistoryStep.MOVED : HistoryStep.DISPUTED)
              .dateBefore(Optional.ofNullable(before))
              .build());
    }
    if (!differs || isNews(step)) {
      entries.add(entry(line, step).build());
    }
    last = step == HistoryStep.CONFIRMED || step == HistoryStep.REPORTED ? last : step;
  }

  private void take(EventDate date, boolean differs, boolean moved) {
    EventDate before = current;
    if (before == null || moved || (!differs && DateChoice.isSaidBy(before, date))) {
      current = date;
    }
  }

  /** Says whether no article of this day or later holds to a date that this one contradicts. */
  private boolean isMove(int index, Line line) {
    EventDate date = line.date.orElseThrow();
    for (int i = 0; i < lines.size(); i++) {
      Line other = lines.get(i);
      boolean late = i > index || other.source.day().equals(line.source.day());
      if (late && other.date.filter(told -> isOld(told, date, index)).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private boolean isOld(EventDate told, EventDate date, int index) {
    return DateChoice.contradict(told, date)
        && lines.subList(0, index).stream()
            .map(Line::date)
            .flatMap(Optional::stream)
            .anyMatch(before -> !DateChoice.contradict(before, told));
  }

  private static boolean isNews(HistoryStep step) {
    return step != HistoryStep.CONFIRMED
        && step != HistoryStep.REPORTED
        && step != HistoryStep.ANNOUNCED
        && step != HistoryStep.PROPOSED;
  }

  private HistoryStep step(Line line) {
    HistoryStep step = line.status.map(Histories::stepOf).orElse(HistoryStep.REPORTED);
    if (step == HistoryStep.REPORTED) {
      return step;
    }
    boolean repeated = step == last;
    boolean back =
        last != null
            && (step == HistoryStep.ANNOUNCED || step == HistoryStep.PROPOSED)
            && last.compareTo(step) > 0
            && last != HistoryStep.POSTPONED
            && last != HistoryStep.CANCELLED;
    return repeated || back ? HistoryStep.CONFIRMED : step;
  }

  private static HistoryStep stepOf(String status) {
    return switch (status) {
      case "PROPOSED", "POSSIBLE" -> HistoryStep.PROPOSED;
      case "PLANNED" -> HistoryStep.ANNOUNCED;
      case "ONGOING" -> HistoryStep.UNDER_WAY;
      case "COMPLETED", "HELD" -> HistoryStep.CONCLUDED;
      case "POSTPONED" -> HistoryStep.POSTPONED;
      case "CANCELLED" -> HistoryStep.CANCELLED;
      default -> HistoryStep.REPORTED;
    };
  }

  private static HistoryEntry.Builder entry(Line line, HistoryStep step) {
    return HistoryEntry.builder()
        .step(step)
        .articleId(line.source.id())
        .publishedOn(line.source.publishedOn())
        .status(line.status)
        .date(line.date)
        .reasons(line.reasons)
        .evidence(line.evidence);
  }
}
