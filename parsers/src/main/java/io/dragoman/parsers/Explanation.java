package io.dragoman.parsers;

import io.dragoman.dossier.Dossier;
import io.dragoman.parsers.dossier.DossierStage;
import io.dragoman.parsers.language.LanguageStage;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.stage.Trace;
import io.dragoman.text.TextSpan;
import java.util.Comparator;
import java.util.List;

/**
 * A dossier together with what the rules had to say while it was made.
 *
 * @param dossier what the article says
 * @param sentences where its sentences stand, in order
 * @param entries what rules found and almost found, in text order
 */
public record Explanation(Dossier dossier, List<TextSpan> sentences, List<Trace.Entry> entries) {

  /** Keeps own copies of the lists. */
  public Explanation {
    sentences = List.copyOf(sentences);
    entries = List.copyOf(entries);
  }

  static Explanation of(Analysis analysis, List<Trace.Entry> entries) {
    return new Explanation(
        analysis.get(DossierStage.DOSSIER),
        analysis.get(LanguageStage.SENTENCES).list().stream().map(Sentence::span).toList(),
        entries.stream().sorted(Comparator.comparing(Trace.Entry::span)).toList());
  }
}
