package io.dragoman.parsers;

import io.dragoman.event.AgendaItem;
import io.dragoman.event.Fact;
import io.dragoman.event.Meeting;
import io.dragoman.event.Statement;
import io.dragoman.event.Visit;
import io.dragoman.parsers.agenda.AgendaStage;
import io.dragoman.parsers.meeting.MeetingStage;
import io.dragoman.parsers.stage.Layer;
import io.dragoman.parsers.statement.StatementStage;
import io.dragoman.parsers.visit.VisitStage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The layers that hold records, and of which type: those that extractors may amend. */
final class RecordLayers {

  private final Map<Layer<?>, Class<? extends Fact>> types = new LinkedHashMap<>();

  RecordLayers() {
    types.put(VisitStage.VISITS, Visit.class);
    types.put(MeetingStage.MEETINGS, Meeting.class);
    types.put(AgendaStage.AGENDA, AgendaItem.class);
    types.put(StatementStage.STATEMENTS, Statement.class);
  }

  /** Adds the layer of an extractor, which may hold any records. */
  void add(Layer<?> layer) {
    types.put(layer, Fact.class);
  }

  boolean contains(Layer<?> layer) {
    return types.containsKey(layer);
  }

  /** The layers in the order in which a dossier has their records. */
  Set<Layer<?>> all() {
    return types.keySet();
  }

  Class<? extends Fact> typeOf(Layer<?> layer) {
    return types.getOrDefault(layer, Fact.class);
  }
}
