package io.dragoman.parsers;

import io.dragoman.event.AgendaItem;
import io.dragoman.event.DiplomaticEvent;
import io.dragoman.event.Fact;
import io.dragoman.event.Meeting;
import io.dragoman.event.Visit;
import io.dragoman.parsers.agenda.AgendaStage;
import io.dragoman.parsers.extension.FactExtractor;
import io.dragoman.parsers.extension.Findings;
import io.dragoman.parsers.stage.Layer;
import io.dragoman.parsers.stage.StageException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The layers of records while the findings of one extractor are entered. */
final class FindingsBook {

  private final FactExtractor extractor;
  private final RecordLayers layers;
  private final Map<Layer<?>, List<Fact>> facts = new LinkedHashMap<>();
  private final List<Fact> own = new ArrayList<>();

  FindingsBook(FactExtractor extractor, RecordLayers layers, Map<Layer<?>, List<Fact>> visible) {
    this.extractor = extractor;
    this.layers = layers;
    visible.forEach((layer, found) -> facts.put(layer, new ArrayList<>(found)));
  }

  /** Enters a new record: in an amended layer of its type, else in the extractor's own. */
  void add(Fact fact) {
    for (Layer<?> layer : facts.keySet()) {
      Class<? extends Fact> type = layers.typeOf(layer);
      if (type != Fact.class && type.isInstance(fact) && extractor.amends().contains(layer)) {
        insert(facts.get(layer), fact);
        return;
      }
    }
    own.add(fact);
  }

  /** Puts a record before the first one that stands later in the text. */
  private static void insert(List<Fact> list, Fact fact) {
    int place = place(fact);
    int index = 0;
    while (index < list.size() && place(list.get(index)) <= place) {
      index++;
    }
    list.add(index, fact);
  }

  private static int place(Fact fact) {
    return fact.evidence().stream().mapToInt(e -> e.span().begin()).min().orElse(Integer.MAX_VALUE);
  }

  /** Enters a veto or a replacement, also where agenda items hold the record. */
  void change(Findings.Change change) {
    for (Map.Entry<Layer<?>, List<Fact>> entry : facts.entrySet()) {
      int index = entry.getValue().indexOf(change.fact());
      if (index >= 0) {
        change(entry.getKey(), entry.getValue(), index, change);
        return;
      }
    }
    throw new StageException(
        extractor.name(), "changed a record that is not there: " + change.fact());
  }

  private void change(Layer<?> layer, List<Fact> list, int index, Findings.Change change) {
    if (!extractor.amends().contains(layer)) {
      throw new StageException(
          extractor.name(),
          "changed a %s of layer \"%s\", which it does not declare to amend"
              .formatted(change.fact().type(), layer));
    }
    Optional<Fact> by = change.by();
    if (by.filter(layers.typeOf(layer)::isInstance).isPresent()) {
      list.set(index, by.get());
    } else {
      list.remove(index);
      by.ifPresent(own::add); // a type of its own leaves the layer of the standard one
    }
    if (change.fact() instanceof DiplomaticEvent event) {
      relink(event, by);
    }
  }

  /** Agenda items hold their event without its evidence. */
  private void relink(DiplomaticEvent event, Optional<Fact> by) {
    List<Fact> agenda = facts.getOrDefault(AgendaStage.AGENDA, List.of());
    Optional<DiplomaticEvent> held = Optional.of(withoutEvidence(event));
    Optional<DiplomaticEvent> other =
        by.filter(DiplomaticEvent.class::isInstance)
            .map(DiplomaticEvent.class::cast)
            .map(FindingsBook::withoutEvidence);
    for (int i = 0; i < agenda.size(); i++) {
      if (agenda.get(i) instanceof AgendaItem item && item.event().equals(held)) {
        agenda.set(i, AgendaItem.builder().from(item).event(other).build());
      }
    }
  }

  private static DiplomaticEvent withoutEvidence(DiplomaticEvent event) {
    if (event instanceof Visit visit) {
      return Visit.builder().from(visit).evidence(List.of()).build();
    }
    if (event instanceof Meeting meeting) {
      return Meeting.builder().from(meeting).evidence(List.of()).build();
    }
    return event;
  }

  /** The records of a layer. */
  List<Fact> of(Layer<?> layer) {
    return List.copyOf(facts.getOrDefault(layer, List.of()));
  }

  /** The records of the extractor's own layer. */
  List<Fact> own() {
    return List.copyOf(own);
  }
}
