package io.dragoman.parsers.stage;

import io.dragoman.text.Article;
import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import io.dragoman.text.Warning;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An article with what the stages have found so far, as an immutable set of typed layers. A stage
 * returns a new analysis; a layer is added once, and changed only by stages that say so. Immutable.
 *
 * <pre>{@code
 * Sentences sentences = analysis.get(LanguageStage.SENTENCES);
 * return analysis.with(TOASTS, toasts(sentences));
 * }</pre>
 */
public final class Analysis {

  private final Article article;
  private final Map<Layer<?>, Object> layers;
  private final List<Warning> warnings;
  private final Trace trace;

  private Analysis(
      Article article, Map<Layer<?>, Object> layers, List<Warning> warnings, Trace trace) {
    this.article = article;
    this.layers = layers;
    this.warnings = warnings;
    this.trace = trace;
  }

  /**
   * An analysis without layers.
   *
   * @param article the article to read
   * @return the start of a pipeline
   */
  public static Analysis of(Article article) {
    return new Analysis(article, Map.of(), List.of(), Trace.NONE);
  }

  /**
   * The article that is read. All spans refer to its text.
   *
   * @return the article
   */
  public Article article() {
    return article;
  }

  /**
   * The text that is read, in UTF-16 units.
   *
   * @return the article's text
   */
  public String text() {
    return article.text();
  }

  /**
   * A layer that must be there.
   *
   * @param layer the layer
   * @param <T> what it holds
   * @return its content
   * @throws IllegalStateException if no stage has provided it, naming the layer
   */
  public <T> T get(Layer<T> layer) {
    return find(layer)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "layer \"" + layer + "\" is missing; there are " + layers.keySet()));
  }

  /**
   * A layer that may be there.
   *
   * @param layer the layer
   * @param <T> what it holds
   * @return its content, or empty
   */
  @SuppressWarnings("unchecked") // with() is the only way in, and it is typed
  public <T> Optional<T> find(Layer<T> layer) {
    return Optional.ofNullable((T) layers.get(layer));
  }

  /**
   * The same analysis with one more layer.
   *
   * @param layer the layer
   * @param content what it holds; must be immutable
   * @param <T> what it holds
   * @return a new analysis
   * @throws IllegalStateException if the layer is there already, naming it
   */
  public <T> Analysis with(Layer<T> layer, T content) {
    if (layers.containsKey(layer)) {
      throw new IllegalStateException("layer \"" + layer + "\" is provided twice");
    }
    Map<Layer<?>, Object> more = new LinkedHashMap<>(layers);
    more.put(layer, content);
    return new Analysis(article, Collections.unmodifiableMap(more), warnings, trace);
  }

  /**
   * The same analysis with another content of a layer that is there, for a stage that {@linkplain
   * Stage#amends() amends} it.
   *
   * @param layer the layer
   * @param content what it holds from now on; must be immutable
   * @param <T> what it holds
   * @return a new analysis
   * @throws IllegalStateException if the layer is not there, naming it
   */
  public <T> Analysis amend(Layer<T> layer, T content) {
    get(layer);
    Map<Layer<?>, Object> changed = new LinkedHashMap<>(layers);
    changed.put(layer, content);
    return new Analysis(article, Collections.unmodifiableMap(changed), warnings, trace);
  }

  /**
   * The layers that are there.
   *
   * @return in the order in which they were added
   */
  public Set<Layer<?>> layers() {
    return layers.keySet();
  }

  /**
   * The same analysis with one more warning.
   *
   * @param warning what is odd about the text
   * @return a new analysis
   */
  public Analysis warn(Warning warning) {
    List<Warning> more = new ArrayList<>(warnings);
    more.add(warning);
    return new Analysis(article, layers, Collections.unmodifiableList(more), trace);
  }

  /**
   * The same analysis telling another trace.
   *
   * @param listener who is told what rules find
   * @return a new analysis
   */
  public Analysis tracing(Trace listener) {
    return new Analysis(article, layers, warnings, listener);
  }

  /**
   * What was odd about the text so far.
   *
   * @return the warnings, in the order they were given
   */
  public List<Warning> warnings() {
    return warnings;
  }

  /**
   * Who is told what rules find.
   *
   * @return the trace, {@link Trace#NONE} if nobody listens
   */
  public Trace trace() {
    return trace;
  }

  /**
   * The proof of one property: the span with its exact quote.
   *
   * @param property the property it proves, such as {@code host} or {@code visitors/0}
   * @param span where the text says it, half-open, in UTF-16 units
   * @return the evidence, naming the article where it has an id
   */
  public Evidence evidence(String property, TextSpan span) {
    return Evidence.builder()
        .property(property)
        .span(span)
        .quote(span.in(text()))
        .articleId(article.id())
        .build();
  }
}
