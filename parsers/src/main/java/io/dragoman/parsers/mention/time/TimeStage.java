package io.dragoman.parsers.mention.time;

import io.dragoman.actor.Country;
import io.dragoman.parsers.language.Grammar;
import io.dragoman.parsers.language.LanguageStage;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.SentenceSplitter;
import io.dragoman.parsers.language.Sentences;
import io.dragoman.parsers.lexicon.Lexicon;
import io.dragoman.parsers.lexicon.PlaceName;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.stage.Layer;
import io.dragoman.parsers.stage.Stage;
import io.dragoman.parsers.structure.DatelineSpan;
import io.dragoman.parsers.structure.StructureStage;
import io.dragoman.text.TextSpan;
import io.dragoman.text.Warning;
import io.dragoman.time.EventDate;
import io.dragoman.time.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the time expressions of an article. They are resolved against the publication date; without
 * one, against the day that the dateline names with its year; without that, only what names its own
 * year has a value. The country of the dateline's place decides the order of dates in digits.
 */
public final class TimeStage implements Stage {

  /** A day of writing outside these years is a mistake, and nothing is counted from it. */
  private static final int FIRST_YEAR = 1000;

  private static final int LAST_YEAR = 9000;

  private final TimeTagger tagger;
  private final TimeExpressions expressions;
  private final Lexicon lexicon;

  /**
   * Makes the stage.
   *
   * @param lexicon whose calendar words are looked for
   */
  public TimeStage(Lexicon lexicon) {
    this.tagger = new TimeTagger(lexicon);
    this.expressions = TimeExpressions.of(lexicon);
    this.lexicon = lexicon;
  }

  @Override
  public String name() {
    return "time";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(StructureStage.STRUCTURE, LanguageStage.SENTENCES, LanguageStage.GRAMMAR);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Times.LAYER);
  }

  @Override
  public Analysis apply(Analysis analysis) {
    Sentences sentences = analysis.get(LanguageStage.SENTENCES);
    Grammar grammar = analysis.get(LanguageStage.GRAMMAR);
    Times times = tagger.tag(sentences.list(), grammar::syntax, context(analysis, sentences));
    Analysis result = analysis;
    for (Warning warning : times.warnings()) {
      result = result.warn(warning);
    }
    return result.with(Times.LAYER, times);
  }

  private TimeContext context(Analysis analysis, Sentences sentences) {
    Optional<DatelineSpan> dateline = analysis.get(StructureStage.STRUCTURE).dateline();
    Optional<LocalDate> day =
        analysis
            .article()
            .publishedOn()
            .or(() -> dateline.flatMap(DatelineSpan::date).flatMap(span -> day(sentences, span)))
            .or(() -> analysis.article().dateline().flatMap(this::day))
            .filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
    Optional<String> country =
        dateline
            .flatMap(DatelineSpan::place)
            .flatMap(place -> country(place.in(analysis.text())))
            .map(Country::code);
    return new TimeContext(day, country, Optional.empty());
  }

  private Optional<LocalDate> day(Sentences sentences, TextSpan span) {
    return sentences.within(span).stream()
        .flatMap(this::days)
        .filter(time -> time.span().overlaps(span))
        .flatMap(time -> time.date().flatMap(EventDate::start).stream())
        .findFirst();
  }

  private Optional<LocalDate> day(String dateline) {
    return SentenceSplitter.split(dateline, List.of(TextSpan.of(0, dateline.length()))).stream()
        .flatMap(this::days)
        .flatMap(time -> time.date().flatMap(EventDate::start).stream())
        .findFirst();
  }

  /** The days of a sentence that need no day of writing. */
  private Stream<TimeExpression> days(Sentence sentence) {
    return expressions.find(sentence, TenseOf.UNKNOWN, TimeContext.of(Optional.empty())).stream()
        .filter(time -> time.date().map(d -> d.precision() == Precision.DAY).orElse(false));
  }

  private Optional<Country> country(String place) {
    List<Country> countries =
        lexicon.places().valuesOf(place).stream()
            .map(PlaceName::country)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
  }
}
