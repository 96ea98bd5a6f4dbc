package io.dragoman.dossier.merge;

import io.dragoman.event.AgendaItem;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which agenda items are the same: those of one event whose topics are worded alike, the words that
 * tell nothing left aside. Of topics without an event nothing says that they are the same. Two
 * items of one article are never one.
 */
final class AgendaSimilarity implements Similarity<AgendaItem, AgendaView> {

  private static final double MIN_SHARE = 0.6;

  private final Function<Sourced<AgendaItem>, String> eventOf;

  AgendaSimilarity(Function<Sourced<AgendaItem>, String> eventOf) {
    this.eventOf = eventOf;
  }

  @Override
  public AgendaView view(Sourced<AgendaItem> item) {
    return AgendaView.of(item, eventOf.apply(item));
  }

  @Override
  public Set<String> keys(AgendaView view) {
    return view.event().isEmpty() || view.words().isEmpty() ? Set.of() : Set.of(view.event());
  }

  @Override
  public Verdict compare(AgendaView one, AgendaView other) {
    if (one.source().equals(other.source()) || !one.event().equals(other.event())) {
      return Verdict.DIFFERENT;
    }
    Set<String> shared = new TreeSet<>(one.words());
    shared.retainAll(other.words());
    int all = one.words().size() + other.words().size() - shared.size();
    double share = all == 0 ? 0 : (double) shared.size() / all;
    boolean contained =
        shared.size() >= 2
            && shared.size() == Math.min(one.words().size(), other.words().size())
            && one.countries().equals(other.countries());
    if (share < MIN_SHARE && !contained) {
      return Verdict.OPEN;
    }
    return Verdict.same(
        share, List.of("same event", share == 1 ? "same topic" : "nearly the same topic"));
  }
}
