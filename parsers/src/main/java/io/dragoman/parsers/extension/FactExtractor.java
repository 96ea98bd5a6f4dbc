package io.dragoman.parsers.extension;

import io.dragoman.event.Fact;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.stage.Layer;
import java.util.List;
import java.util.Set;

/**
 * Finds records of one sort in an article, such as toasts, signatures or sanctions, and may veto or
 * replace what others have found. Implementations are immutable and used by many threads at once;
 * they never throw because of the text they read.
 *
 * <pre>{@code
 * final class ToastExtractor implements FactExtractor {
 *   public String name() { return "toasts"; }
 *   public Set<Layer<?>> requires() { return Set.of(LanguageStage.GRAMMAR, References.LAYER); }
 *   public Findings extract(Analysis analysis, Findings findings) {
 *     for (Toast toast : toasts(analysis)) {
 *       findings = findings.with(toast);
 *     }
 *     return findings;
 *   }
 * }
 * }</pre>
 *
 * <p>What it adds stands in a {@linkplain #layer() layer of its own} and, at the end, in the
 * dossier: visits among the visits, meetings among the meetings and so on, other types under {@code
 * others()}, each in the order of the text.
 */
public interface FactExtractor {

  /**
   * The name by which placements and messages speak of it.
   *
   * @return a short lower-case word, unique among stages and extractors
   */
  String name();

  /**
   * The layers that must be there before it runs.
   *
   * @return the required layers, possibly none
   */
  Set<Layer<?>> requires();

  /**
   * The layers of records in which it vetoes, replaces or adds: {@code VisitStage.VISITS}, {@code
   * MeetingStage.MEETINGS}, {@code AgendaStage.AGENDA}, {@code StatementStage.STATEMENTS}, or the
   * {@linkplain #layer() layer} of another extractor. Stages that run later see them changed.
   *
   * @return the amended layers, usually none
   */
  default Set<Layer<?>> amends() {
    return Set.of();
  }

  /**
   * Where it runs.
   *
   * @return after all that reads, unless told otherwise
   */
  default Placement placement() {
    return Placement.last();
  }

  /**
   * Reads an article.
   *
   * @param analysis the article with the layers that stages have found
   * @param findings the records in the layers that this extractor requires or amends
   * @return the findings with what this extractor adds, replaces and vetoes
   */
  Findings extract(Analysis analysis, Findings findings);

  /**
   * The layer with what this extractor found, for stages and extractors that run later. Do not
   * override it.
   *
   * @return the layer, which has the extractor's name
   */
  default Layer<List<Fact>> layer() {
    return Layer.named(name());
  }
}
