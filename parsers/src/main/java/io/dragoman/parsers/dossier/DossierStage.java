package io.dragoman.parsers.dossier;

import io.dragoman.actor.Place;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.AgendaItem;
import io.dragoman.event.Fact;
import io.dragoman.event.Meeting;
import io.dragoman.event.Statement;
import io.dragoman.event.Visit;
import io.dragoman.parsers.agenda.AgendaStage;
import io.dragoman.parsers.meeting.MeetingStage;
import io.dragoman.parsers.mention.Mentions;
import io.dragoman.parsers.mention.PlaceMention;
import io.dragoman.parsers.mention.time.Times;
import io.dragoman.parsers.reference.References;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.stage.Layer;
import io.dragoman.parsers.stage.Stage;
import io.dragoman.parsers.statement.StatementStage;
import io.dragoman.parsers.structure.StructureStage;
import io.dragoman.parsers.visit.VisitStage;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Puts together what the stages and the extractors found. Immutable and shared by threads. */
public final class DossierStage implements Stage {

  /** The dossier of the article. */
  public static final Layer<Dossier> DOSSIER = Layer.named("dossier");

  private static final List<Layer<?>> STANDARD =
      List.of(
          StructureStage.STRUCTURE,
          Times.LAYER,
          Mentions.LAYER,
          References.LAYER,
          VisitStage.VISITS,
          MeetingStage.MEETINGS,
          AgendaStage.AGENDA,
          StatementStage.STATEMENTS);

  private final List<Layer<List<Fact>>> added;

  /** Makes a stage that takes the records of the standard stages. */
  public DossierStage() {
    this(List.of());
  }

  /**
   * Makes a stage that also takes the records of other layers.
   *
   * @param added the layers with more records, of any types
   */
  public DossierStage(List<Layer<List<Fact>>> added) {
    this.added = List.copyOf(added);
  }

  @Override
  public String name() {
    return "dossier";
  }

  @Override
  public Set<Layer<?>> requires() {
    Set<Layer<?>> layers = new LinkedHashSet<>(STANDARD);
    layers.addAll(added);
    return Collections.unmodifiableSet(layers);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(DOSSIER);
  }

  @Override
  public Analysis apply(Analysis analysis) {
    Records records = new Records();
    added.forEach(layer -> records.addAll(analysis.get(layer)));
    Dossier dossier =
        Dossier.builder()
            .addArticles(HeaderReader.read(analysis))
            .officials(analysis.get(References.LAYER).officials())
            .visits(records.joined(analysis.get(VisitStage.VISITS), Visit.class))
            .meetings(records.joined(analysis.get(MeetingStage.MEETINGS), Meeting.class))
            .agenda(records.joined(analysis.get(AgendaStage.AGENDA), AgendaItem.class))
            .statements(records.joined(analysis.get(StatementStage.STATEMENTS), Statement.class))
            .others(records.others())
            .places(places(analysis.get(Mentions.LAYER)))
            .times(analysis.get(Times.LAYER).mentions(analysis.text()))
            .warnings(analysis.warnings())
            .build();
    return analysis.with(DOSSIER, dossier);
  }

  private static List<Place> places(Mentions mentions) {
    return mentions.all().stream()
        .filter(PlaceMention.class::isInstance)
        .map(PlaceMention.class::cast)
        .map(PlaceMention::place)
        .distinct()
        .toList();
  }
}
