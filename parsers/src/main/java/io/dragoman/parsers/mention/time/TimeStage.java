package io.dragoman.parsers.mention.time;

import io.dragoman.parsers.language.Grammar;
import io.dragoman.parsers.language.LanguageStage;
import io.dragoman.parsers.lexicon.Lexicon;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.stage.Layer;
import io.dragoman.parsers.stage.Stage;
import io.dragoman.parsers.structure.DatelineSpan;
import io.dragoman.parsers.structure.StructureStage;
import io.dragoman.text.TextSpan;
import io.dragoman.text.Warning;
import io.dragoman.time.Precision;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the time expressions of an article and resolves them against its day of publication, or,
 * where that is not known, against the day of its dateline.
 */
public final class TimeStage implements Stage {

  private final TimeTagger tagger;

  /**
   * A stage that reads with the given tables.
   *
   * @param lexicon has the words of the calendar
   */
  public TimeStage(Lexicon lexicon) {
    tagger = new TimeTagger(lexicon);
  }

  @Override
  public String name() {
    return "time";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(StructureStage.STRUCTURE, LanguageStage.GRAMMAR);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Times.LAYER);
  }

  @Override
  public Analysis apply(Analysis analysis) {
    Optional<LocalDate> published = analysis.article().publishedOn();
    Times times = tag(analysis, published);
    if (published.isEmpty()) {
      Optional<LocalDate> written = dayOfDateline(analysis, times);
      if (written.isPresent()) {
        times = tag(analysis, written);
      }
    }
    Analysis tagged = analysis.with(Times.LAYER, times);
    for (Warning warning : times.warnings()) {
      tagged = tagged.warn(warning);
    }
    return tagged;
  }

  private Times tag(Analysis analysis, Optional<LocalDate> dayOfWriting) {
    Grammar grammar = analysis.get(LanguageStage.GRAMMAR);
    return tagger.tag(grammar.sentences().list(), grammar::syntax, TimeContext.of(dayOfWriting));
  }

  private static Optional<LocalDate> dayOfDateline(Analysis analysis, Times times) {
    Optional<TextSpan> date =
        analysis.get(StructureStage.STRUCTURE).dateline().flatMap(DatelineSpan::date);
    return date.flatMap(
        span ->
            times.all().stream()
                .filter(expression -> expression.span().overlaps(span))
                .flatMap(expression -> expression.date().stream())
                .filter(found -> found.precision() == Precision.DAY)
                .flatMap(found -> found.start().stream())
                .findFirst());
  }
}
