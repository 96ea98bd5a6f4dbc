package io.dragoman.parsers.source;

import io.dragoman.text.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What the readers of all forms work with: limits, where results go, what is odd. */
final class Reading {

  private final SourceLimits limits;
  private final LanguageCheck languages;
  private final Consumer<SourceArticle> sink;
  private final List<Warning> warnings = new ArrayList<>();
  private int articles;

  Reading(SourceLimits limits, LanguageCheck languages, Consumer<SourceArticle> sink) {
    this.limits = limits;
    this.languages = languages;
    this.sink = sink;
  }

  SourceLimits limits() {
    return limits;
  }

  /** Finishes an article and hands it on. */
  void add(Draft draft) {
    articles++;
    if (articles > limits.articles()) {
      throw new SourceException(
          "source-too-many",
          "the source has more than %,d articles; SourceLimits.articles is the limit"
              .formatted(limits.articles()));
    }
    sink.accept(draft.finish(languages));
  }

  /** Says that a part of the source was left out, and why. */
  void skipped(String what, String why) {
    warnings.add(Warning.of(WarningCode.SKIPPED.code(), what + " is left out: " + why));
  }

  void warn(WarningCode code, String message) {
    warnings.add(Warning.of(code.code(), message));
  }

  int articles() {
    return articles;
  }

  List<Warning> warnings() {
    return List.copyOf(warnings);
  }
}
