package io.dragoman.examples.extend;

import io.dragoman.parsers.language.LanguageStage;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.lexicon.LexiconTable;
import io.dragoman.parsers.lexicon.PhraseMatch;
import io.dragoman.parsers.lexicon.PhraseText;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.stage.Layer;
import io.dragoman.parsers.stage.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the ceremonies of a table. A stage needs no more than this. */
public final class CeremonyStage implements Stage {

  /** The ceremonies in text order. */
  public static final Layer<List<CeremonyMention>> CEREMONIES = Layer.named("ceremonies");

  private final LexiconTable<Ceremony> table;

  /**
   * Makes the stage.
   *
   * @param table the ceremonies to look for
   */
  public CeremonyStage(LexiconTable<Ceremony> table) {
    this.table = table;
  }

  @Override
  public String name() {
    return "ceremony";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(LanguageStage.SENTENCES);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(CEREMONIES);
  }

  @Override
  public Analysis apply(Analysis analysis) {
    List<CeremonyMention> mentions = new ArrayList<>();
    for (Sentence sentence : analysis.get(LanguageStage.SENTENCES)) {
      for (PhraseMatch<Ceremony> match : table.trie().findAll(PhraseText.of(sentence))) {
        mentions.add(
            new CeremonyMention(sentence.index(), sentence.span(match.range()), match.value()));
      }
    }
    return analysis.with(CEREMONIES, List.copyOf(mentions));
  }
}
