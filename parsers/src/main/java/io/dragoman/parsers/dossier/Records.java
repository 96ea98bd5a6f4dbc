package io.dragoman.parsers.dossier;

import io.dragoman.event.AgendaItem;
import io.dragoman.event.Fact;
import io.dragoman.event.Meeting;
import io.dragoman.event.Statement;
import io.dragoman.event.Visit;
import io.dragoman.text.Evidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The records that extractors added, to be put where a dossier has those of their type. */
final class Records {

  private static final List<Class<? extends Fact>> STANDARD =
      List.of(Visit.class, Meeting.class, AgendaItem.class, Statement.class);

  private final List<Fact> added = new ArrayList<>();

  void addAll(Collection<? extends Fact> facts) {
    added.addAll(facts);
  }

  /** The records that a stage found with the added ones of their type, in text order. */
  <T extends Fact> List<T> joined(List<T> found, Class<T> type) {
    List<T> own = added.stream().filter(type::isInstance).map(type::cast).toList();
    if (own.isEmpty()) {
      return found;
    }
    return Stream.of(found, own)
        .flatMap(List::stream)
        .distinct()
        .sorted(Comparator.comparingInt(Records::place))
        .toList();
  }

  /** The added records of other types, in text order. */
  List<Fact> others() {
    return added.stream()
        .filter(fact -> STANDARD.stream().noneMatch(type -> type.isInstance(fact)))
        .distinct()
        .sorted(Comparator.comparingInt(Records::place))
        .toList();
  }

  /** Where a record stands first; one without evidence stands last. */
  private static int place(Fact fact) {
    Optional<Integer> first =
        fact.evidence().stream().map(Evidence::span).map(s -> s.begin()).min(Integer::compare);
    return first.orElse(Integer.MAX_VALUE);
  }
}
