package io.dragoman.parsers.mention;

import io.dragoman.parsers.language.Grammar;
import io.dragoman.parsers.language.LanguageStage;
import io.dragoman.parsers.lexicon.Lexicon;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.stage.Layer;
import io.dragoman.parsers.stage.Stage;
import java.util.Objects;
import java.util.Set;

/** Finds officials, offices, names, countries, places and organizations. */
public final class MentionStage implements Stage {

  private final MentionFinder finder;

  /**
   * A stage that reads with the tables of a lexicon.
   *
   * @param lexicon the tables
   */
  public MentionStage(Lexicon lexicon) {
    this.finder = new MentionFinder(Objects.requireNonNull(lexicon, "lexicon"));
  }

  @Override
  public String name() {
    return "mention";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(LanguageStage.GRAMMAR);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Mentions.LAYER);
  }

  @Override
  public Analysis apply(Analysis analysis) {
    Grammar grammar = analysis.get(LanguageStage.GRAMMAR);
    return analysis.with(Mentions.LAYER, finder.find(grammar));
  }
}
