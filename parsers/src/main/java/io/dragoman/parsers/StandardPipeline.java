package io.dragoman.parsers;

import io.dragoman.parsers.agenda.AgendaStage;
import io.dragoman.parsers.dossier.DossierStage;
import io.dragoman.parsers.event.EventStage;
import io.dragoman.parsers.language.LanguageEngine;
import io.dragoman.parsers.language.LanguageStage;
import io.dragoman.parsers.lexicon.Lexicon;
import io.dragoman.parsers.meeting.MeetingStage;
import io.dragoman.parsers.mention.MentionStage;
import io.dragoman.parsers.mention.time.TimeStage;
import io.dragoman.parsers.reference.ReferenceStage;
import io.dragoman.parsers.stage.Pipeline;
import io.dragoman.parsers.statement.StatementStage;
import io.dragoman.parsers.structure.StructureStage;
import io.dragoman.parsers.visit.VisitStage;
import java.util.List;

/** The way of an article, stage by stage. */
final class StandardPipeline {

  private StandardPipeline() {}

  static Pipeline of(Limits limits, Lexicon lexicon, LanguageEngine engine) {
    return Pipeline.of(
        List.of(
            new StructureStage(),
            new LanguageStage(engine, limits.sentenceTokens()),
            new TimeStage(lexicon),
            new MentionStage(lexicon),
            new ReferenceStage(lexicon),
            new EventStage(lexicon),
            new VisitStage(),
            new MeetingStage(),
            new AgendaStage(lexicon),
            new StatementStage(lexicon),
            new DossierStage()));
  }
}
