package io.dragoman.parsers.event;

import io.dragoman.parsers.language.LanguageStage;
import io.dragoman.parsers.lexicon.Lexicon;
import io.dragoman.parsers.mention.Mentions;
import io.dragoman.parsers.mention.time.Times;
import io.dragoman.parsers.reference.References;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.stage.Layer;
import io.dragoman.parsers.stage.Stage;
import io.dragoman.parsers.structure.DatelineSpan;
import io.dragoman.parsers.structure.Structure;
import io.dragoman.parsers.structure.StructureStage;
import io.dragoman.text.TextSpan;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Makes the article ready for the rules of events. Immutable and shared by threads. */
public final class EventStage implements Stage {

  private final CueReader cues;

  /**
   * A stage with the words of a lexicon.
   *
   * @param lexicon the lexicon
   */
  public EventStage(Lexicon lexicon) {
    this.cues = new CueReader(Objects.requireNonNull(lexicon, "lexicon"));
  }

  @Override
  public String name() {
    return "event";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(
        StructureStage.STRUCTURE,
        LanguageStage.GRAMMAR,
        Times.LAYER,
        Mentions.LAYER,
        References.LAYER);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(EventText.LAYER);
  }

  @Override
  public Analysis apply(Analysis analysis) {
    EventText text =
        new EventText(
            analysis.get(LanguageStage.GRAMMAR),
            analysis.get(Mentions.LAYER),
            analysis.get(References.LAYER),
            analysis.get(Times.LAYER),
            analysis.article().publishedOn(),
            letterhead(analysis.get(StructureStage.STRUCTURE)),
            cues);
    return analysis.with(EventText.LAYER, text);
  }

  /** The dateline, if a paragraph ends where it ends. */
  private static Optional<TextSpan> letterhead(Structure structure) {
    return structure
        .dateline()
        .map(DatelineSpan::span)
        .filter(d -> structure.spans().stream().anyMatch(p -> p.end() == d.end()));
  }
}
