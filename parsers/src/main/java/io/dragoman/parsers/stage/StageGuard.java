package io.dragoman.parsers.stage;

import java.util.Objects;
import java.util.Set;

/** Holds a stage to what it declares. */
final class StageGuard {

  private final Stage stage;

  private StageGuard(Stage stage) {
    this.stage = stage;
  }

  /** Runs a stage and makes sure that it did what it promised. */
  static Analysis run(Stage stage, Analysis before) {
    Analysis after;
    try {
      after = stage.apply(before);
    } catch (StageException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new StageException(stage.name(), e);
    }
    new StageGuard(stage).check(before, after);
    return after;
  }

  private void check(Analysis before, Analysis after) {
    if (after == null) {
      throw broken("returned null");
    }
    if (!after.article().equals(before.article())) {
      throw broken("returned the analysis of another article");
    }
    Set<Layer<?>> amended = stage.amends();
    for (Layer<?> layer : before.layers()) {
      boolean same = after.find(layer).filter(o -> o == before.get(layer)).isPresent();
      if (!same && !amended.contains(layer)) {
        throw broken("changed layer \"" + layer + "\", which it does not declare to amend");
      }
    }
    Set<Layer<?>> provided = stage.provides();
    for (Layer<?> layer : after.layers()) {
      if (!provided.contains(layer) && !before.layers().contains(layer)) {
        throw broken("added layer \"" + layer + "\", which it does not declare to provide");
      }
    }
    for (Layer<?> layer : provided) {
      if (!after.layers().contains(layer)) {
        throw broken("did not add layer \"" + layer + "\", which it declares to provide");
      }
      checkSpans(layer, after);
    }
    amended.forEach(layer -> checkSpans(layer, after));
    SpanCheck spans = new SpanCheck(after.text());
    after.warnings().stream()
        .skip(before.warnings().size())
        .flatMap(warning -> warning.span().stream())
        .flatMap(span -> spans.problem(span).stream())
        .findFirst()
        .ifPresent(
            problem -> {
              throw broken("gave a warning with " + problem);
            });
  }

  private void checkSpans(Layer<?> layer, Analysis after) {
    Object content = Objects.requireNonNull(after.get(layer));
    new SpanCheck(after.text())
        .problem(content)
        .ifPresent(
            problem -> {
              throw broken("filled layer \"" + layer + "\" with " + problem);
            });
  }

  private StageException broken(String how) {
    return new StageException(stage.name(), how);
  }
}
