package io.dragoman.parsers.dossier;

import io.dragoman.actor.Place;
import io.dragoman.dossier.Dossier;
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
import java.util.List;
import java.util.Set;

/** Puts together what the stages found. */
public final class DossierStage implements Stage {

  /** The dossier of the article. */
  public static final Layer<Dossier> DOSSIER = Layer.named("dossier");

  @Override
  public String name() {
    return "dossier";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(
        StructureStage.STRUCTURE,
        Times.LAYER,
        Mentions.LAYER,
        References.LAYER,
        VisitStage.VISITS,
        MeetingStage.MEETINGS,
        AgendaStage.AGENDA,
        StatementStage.STATEMENTS);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(DOSSIER);
  }

  @Override
  public Analysis apply(Analysis analysis) {
    Dossier dossier =
        Dossier.builder()
            .addArticles(HeaderReader.read(analysis))
            .officials(analysis.get(References.LAYER).officials())
            .visits(analysis.get(VisitStage.VISITS))
            .meetings(analysis.get(MeetingStage.MEETINGS))
            .agenda(analysis.get(AgendaStage.AGENDA))
            .statements(analysis.get(StatementStage.STATEMENTS))
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
