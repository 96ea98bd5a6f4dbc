package io.dragoman.parsers.visit;

import io.dragoman.actor.Country;
import io.dragoman.parsers.event.Located;
import io.dragoman.parsers.event.Timed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a mention of a trip says that it leads, and when.
 *
 * @param goals the places in text order, each with its own times
 * @param times the times that belong to no single place
 * @param end one past the last token that was read
 */
record Goals(List<Goal> goals, List<Timed> times, int end) {

  Goals {
    goals = List.copyOf(goals);
    times = List.copyOf(times);
  }

  static Goals none(int end) {
    return new Goals(List.of(), List.of(), end);
  }

  boolean isEmpty() {
    return goals.isEmpty();
  }

  /** The countries of the goals in text order, each once. */
  List<Country> countries() {
    return goals.stream()
        .map(g -> g.place().country())
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** Whether the text gives any time, of a place or of the whole. */
  boolean dated() {
    return !times.isEmpty() || goals.stream().anyMatch(g -> !g.times().isEmpty());
  }

  /** The same with one more place, without times of its own. */
  Goals plus(Located place) {
    List<Goal> all = new ArrayList<>(goals);
    all.add(new Goal(place, List.of()));
    return new Goals(all, times, end);
  }

  /** The same with further times of the whole. */
  Goals with(List<Timed> more) {
    List<Timed> all = new ArrayList<>(times);
    all.addAll(more);
    return new Goals(goals, all, end);
  }

  /**
   * The same with the times of the last of several countries made those of the whole: "to Oslo,
   * Rome and Cairo May 3 to 9" is one tour.
   */
  Goals tourTimesApart() {
    if (countries().size() < 2 || goals.stream().filter(g -> !g.times().isEmpty()).count() != 1) {
      return this;
    }
    Goal last = goals.get(goals.size() - 1);
    if (last.times().isEmpty()) {
      return this;
    }
    List<Goal> bare = new ArrayList<>(goals.subList(0, goals.size() - 1));
    bare.add(new Goal(last.place(), List.of()));
    return new Goals(bare, times, end).with(last.times());
  }
}
